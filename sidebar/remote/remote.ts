/**
 * The server's functions as promises: `remote.logInteraction(draft)`.
 *
 * Google runs at most ten calls of a page at once and fails the eleventh; here it waits for its turn.
 */
import type { Remote } from '../../src/contract/server-api';
import { callRefused } from './call-refused';
import type { ScriptRun } from './script-run';

const AT_ONCE = 10;

/** @param run asked for each call, since a page may be drawn before its frame is ready */
export function createRemote<Api>(run: () => ScriptRun, atOnce = AT_ONCE): Remote<Api> {
  const waiting: (() => void)[] = [];
  let running = 0;
  const settled = (): void => {
    running -= 1;
    waiting.shift()?.();
  };
  const call = (name: string, args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const fail = (error: unknown): void => {
        settled();
        reject(callRefused(error));
      };
      const succeed = (value: unknown): void => {
        settled();
        resolve(value);
      };
      const begin = (): void => {
        running += 1;
        try {
          run().withSuccessHandler(succeed).withFailureHandler(fail)[name]!(...args);
        } catch (error) {
          fail(error);
        }
      };
      if (running < atOnce) begin();
      else waiting.push(begin);
    });
  return new Proxy({} as Remote<Api>, {
    get: (_, name) => (typeof name === 'string' ? (...args: readonly unknown[]) => call(name, args) : undefined),
  });
}
