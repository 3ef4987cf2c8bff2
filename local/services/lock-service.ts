/**
 * LockService: locks by name, ended with the run. Waiting costs modelled time; whoever holds a lock in this run has it.
 */
import { Exception, expectTypes } from './exception';
import type { ServicesHost } from './host';
import { asGoogle } from './internals';
import { strictService } from './strict';

type Lock = GoogleAppsScript.Lock.Lock;
type LockService = GoogleAppsScript.Lock.LockService;

const LOCK_TIMEOUT = 'Lock timeout: another process was holding the lock for too long.';

function lockNamed(host: ServicesHost, name: string): Lock {
  const tryLock = (timeoutInMillis: number): boolean => {
    expectTypes('LockService.Lock.tryLock', [timeoutInMillis], 'number');
    return acquired(host, name, 'tryLock', timeoutInMillis);
  };
  const waitLock = (timeoutInMillis: number): void => {
    expectTypes('LockService.Lock.waitLock', [timeoutInMillis], 'number');
    if (!acquired(host, name, 'waitLock', timeoutInMillis)) throw new Exception(LOCK_TIMEOUT);
  };
  const releaseLock = (): void => host.call('lock', 'Lock.releaseLock', {}, () => host.locks.release(name));
  const hasLock = (): boolean => host.locks.holds(name);
  return strictService('LockService.Lock', { tryLock, waitLock, releaseLock, hasLock });
}

/** Another run's lock is held until that run ends, which is not before this one goes on: waiting only takes time. */
function acquired(host: ServicesHost, name: string, method: string, timeoutInMillis: number): boolean {
  return host.call('lock', `Lock.${method}`, {}, () => {
    if (host.locks.acquire(name)) return true;
    host.pass(timeoutInMillis / 1000);
    return false;
  });
}

export function lockService(host: ServicesHost): LockService {
  const members = {
    getDocumentLock: () => lockNamed(host, 'document'),
    getScriptLock: () => lockNamed(host, 'script'),
    getUserLock: () => lockNamed(host, `user:${host.user}`),
  };
  return asGoogle<LockService>(strictService('LockService', members));
}
