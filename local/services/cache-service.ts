/**
 * CacheService: texts that may be forgotten at any time. Keys to 250 characters, values to 100 KB, 10 minutes unless
 * told otherwise, 1 second to 6 hours, 1,000 items.
 *
 * Seconds beyond those limits and values that are no text: what Google does is not documented; the stricter is taken.
 *
 * @see developers.google.com/apps-script/reference/cache/cache
 */
import { Exception, signatureMismatch } from './exception';
import type { ServicesHost } from './host';
import { asGoogle } from './internals';
import { signedService } from './signed';
import { strictService } from './strict';

type Cache = GoogleAppsScript.Cache.Cache;
type CacheService = GoogleAppsScript.Cache.CacheService;

const KEY_CHARACTERS = 250;
const VALUE_BYTES = 100 * 1024;
const DEFAULT_SECONDS = 600;
const LONGEST_SECONDS = 21_600;

/** Reading a key that is too long throws as well, as published scripts have found. */
function expectKey(key: string): void {
  if (key.length > KEY_CHARACTERS) throw new Exception('Argument too large: key');
}

function expectItem(host: ServicesHost, key: string, value: unknown, seconds: number): asserts value is string {
  if (typeof value !== 'string') throw signatureMismatch('CacheService.Cache.putAll', [{ [key]: value }]);
  expectKey(key);
  if (host.bytes.utf8(value).length > VALUE_BYTES) throw new Exception('Argument too large: value');
  if (seconds < 1 || seconds > LONGEST_SECONDS) throw new Exception('Invalid argument: expirationInSeconds');
}

function cacheOf(host: ServicesHost, store: string): Cache {
  const found = (key: string): string | null => {
    expectKey(key);
    return host.cache.get(store, key);
  };
  const putAll = (values: Readonly<Record<string, unknown>>, seconds: number): void => {
    for (const [key, value] of Object.entries(values)) expectItem(host, key, value, seconds);
    for (const [key, value] of Object.entries(values)) host.cache.put(store, key, String(value), seconds);
  };
  const cache: Cache = {
    get: (key) => host.call('cacheRead', 'Cache.get', {}, () => found(key)),
    getAll: (keys) =>
      host.call('cacheRead', 'Cache.getAll', {}, () => {
        const all = keys.map((key): [string, string | null] => [key, found(key)]);
        return Object.fromEntries(all.filter(([, value]) => value !== null));
      }),
    put: (key: string, value: string, seconds: number = DEFAULT_SECONDS) =>
      host.call('cacheWrite', 'Cache.put', {}, () => putAll({ [key]: value }, seconds)),
    putAll: (values: Readonly<Record<string, unknown>>, seconds: number = DEFAULT_SECONDS) =>
      host.call('cacheWrite', 'Cache.putAll', {}, () => putAll(values, seconds)),
    remove: (key) =>
      host.call('cacheWrite', 'Cache.remove', {}, () => {
        expectKey(key);
        host.cache.remove(store, key);
      }),
    removeAll: (keys) =>
      host.call('cacheWrite', 'Cache.removeAll', {}, () => {
        for (const key of keys) expectKey(key);
        for (const key of keys) host.cache.remove(store, key);
      }),
  };
  return signedService('CacheService.Cache', cache);
}

export function cacheService(host: ServicesHost): CacheService {
  const members = {
    getDocumentCache: () => (host.inDocument ? cacheOf(host, 'document') : null),
    getScriptCache: () => cacheOf(host, 'script'),
    getUserCache: () => cacheOf(host, `user:${host.user}`),
  };
  return asGoogle<CacheService>(strictService('CacheService', members satisfies CacheServiceMembers));
}

type CacheServiceMembers = { readonly [Member in keyof CacheService]: () => Cache | null };
