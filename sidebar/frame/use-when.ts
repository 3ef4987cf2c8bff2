/**
 * Effects by what starts them: the page being drawn, or a value having changed. What an effect uses besides is made anew
 * each time a part is drawn, and must not start it.
 */
import { type EffectCallback, useEffect } from 'preact/hooks';

export function useOnce(effect: EffectCallback): void {
  useWhen([], effect);
}

export function useWhen(changes: readonly unknown[], effect: EffectCallback): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: which changes count is said by the caller
  useEffect(effect, [...changes]);
}
