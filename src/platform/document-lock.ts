/**
 * The document lock: keeps out other runs of this script in this document, never a person who types or sorts.
 * It ends with the run at the latest; flush before releasing, or others read what is not written yet.
 */
const WAIT_MS = 10_000;

export interface HeldLock {
  release(): void;
}

/** @returns null when another run holds it for longer than ten seconds, or there is no document */
export function takeDocumentLock(): HeldLock | null {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (!lock?.tryLock(WAIT_MS)) return null;
  return { release: () => lock.releaseLock() };
}
