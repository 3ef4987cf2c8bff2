/**
 * CacheService: strings that may be forgotten at any time. Keys to 250 characters, values to 100 KB, 10 minutes unless
 * told otherwise, 6 hours at most.
 */
import { Exception, expectTypes } from './exception';
import type { ServicesHost } from './host';
import { asGoogle } from './internals';
import { strictService } from './strict';

type Cache = GoogleAppsScript.Cache.Cache;
type CacheService = GoogleAppsScript.Cache.CacheService;

const KEY_CHARACTERS = 250;
const VALUE_BYTES = 100 * 1024;
const DEFAULT_SECONDS = 600;
const LONGEST_SECONDS = 21_600;

function cacheOf(host: ServicesHost, store: string): Cache {
  const putOne = (key: string, value: string, seconds: number): void => {
    if (key.length > KEY_CHARACTERS) throw new Exception('Argument too large: key');
    if (host.bytes.utf8(value).length > VALUE_BYTES) throw new Exception('Argument too large: value');
    host.cache.put(store, key, value, Math.min(seconds, LONGEST_SECONDS));
  };
  return strictService('CacheService.Cache', {
    get: (key: string) => host.call('cacheRead', 'Cache.get', {}, () => host.cache.get(store, key)),
    getAll: (keys: string[]) =>
      host.call('cacheRead', 'Cache.getAll', {}, () => {
        const found: Record<string, string> = {};
        for (const key of keys) {
          const value = host.cache.get(store, key);
          if (value !== null) found[key] = value;
        }
        return found;
      }),
    put: (key: string, value: string, seconds: number = DEFAULT_SECONDS) => {
      expectTypes('CacheService.Cache.put', [key, value, seconds], 'string', 'string', 'number');
      host.call('cacheWrite', 'Cache.put', {}, () => putOne(key, value, seconds));
    },
    putAll: (values: Readonly<Record<string, string>>, seconds: number = DEFAULT_SECONDS) => {
      host.call('cacheWrite', 'Cache.putAll', {}, () => {
        for (const [key, value] of Object.entries(values)) putOne(key, String(value), seconds);
      });
    },
    remove: (key: string) => host.call('cacheWrite', 'Cache.remove', {}, () => host.cache.remove(store, key)),
    removeAll: (keys: string[]) =>
      host.call('cacheWrite', 'Cache.removeAll', {}, () => {
        for (const key of keys) host.cache.remove(store, key);
      }),
  });
}

export function cacheService(host: ServicesHost): CacheService {
  const members = {
    getDocumentCache: () => cacheOf(host, 'document'),
    getScriptCache: () => cacheOf(host, 'script'),
    getUserCache: () => cacheOf(host, `user:${host.user}`),
  };
  return asGoogle<CacheService>(strictService('CacheService', members));
}
