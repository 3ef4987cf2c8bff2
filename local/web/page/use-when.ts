/** Effects that run when what is named has changed, whatever else they read. */
import { type EffectCallback, useEffect } from 'preact/hooks';

/** @param changed none: once */
export function useWhen(changed: readonly unknown[], effect: EffectCallback): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: which changes count is said by the caller
  useEffect(effect, changed);
}
