/**
 * LockService: locks by name, ended with the run. Waiting costs modelled time; whoever holds a lock in this run has it.
 *
 * @see developers.google.com/apps-script/reference/lock/lock
 */
import { Exception } from './exception';
import type { ServicesHost } from './host';
import { asGoogle } from './internals';
import { signedService } from './signed';
import { strictService } from './strict';

type Lock = GoogleAppsScript.Lock.Lock;
type LockService = GoogleAppsScript.Lock.LockService;

const LOCK_TIMEOUT = 'Lock timeout: another process was holding the lock for too long.';

function lockNamed(host: ServicesHost, name: string): Lock {
  const lock: Lock = {
    tryLock: (timeoutInMillis) => acquired(host, name, 'tryLock', timeoutInMillis),
    waitLock: (timeoutInMillis) => {
      if (!acquired(host, name, 'waitLock', timeoutInMillis)) throw new Exception(LOCK_TIMEOUT);
    },
    releaseLock: () => host.call('lock', 'Lock.releaseLock', {}, () => host.locks.release(name)),
    hasLock: () => host.locks.holds(name),
  };
  return signedService('LockService.Lock', lock);
}

/** Another run's lock is held until that run ends, which is not before this one goes on: waiting only takes time. */
function acquired(host: ServicesHost, name: string, method: string, timeoutInMillis: number): boolean {
  return host.call('lock', `Lock.${method}`, {}, () => {
    if (host.locks.acquire(name)) return true;
    host.pass(Math.max(0, timeoutInMillis) / 1000);
    return false;
  });
}

export function lockService(host: ServicesHost): LockService {
  const members = {
    getDocumentLock: () => (host.inDocument ? lockNamed(host, 'document') : null),
    getScriptLock: () => lockNamed(host, 'script'),
    getUserLock: () => lockNamed(host, `user:${host.user}`),
  };
  return asGoogle<LockService>(strictService('LockService', members satisfies LockServiceMembers));
}

type LockServiceMembers = { readonly [Member in keyof LockService]: () => Lock | null };
