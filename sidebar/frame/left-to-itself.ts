/** Asks the server for what nobody waits for: the page goes on at once, and what goes wrong will be done by the next run. */
export function leftToItself(work: Promise<unknown>): void {
  work.catch(() => undefined);
}
