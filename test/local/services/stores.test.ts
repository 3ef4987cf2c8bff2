import { aWorkbook } from '../script-project';

/** Sources: platform.md, "Lock, properties, cache". */
describe('properties', () => {
  it('are texts, one store for the document, one for the script, one a person', () => {
    const { PropertiesService } = aWorkbook().globals;
    PropertiesService.getDocumentProperties().setProperty('n', 5 as never);
    PropertiesService.getScriptProperties().setProperties({ a: '1', b: '2' });
    expect(PropertiesService.getDocumentProperties().getProperty('n')).toBe('5');
    expect(PropertiesService.getScriptProperties().getProperties()).toEqual({ a: '1', b: '2' });
    expect(PropertiesService.getUserProperties().getKeys()).toEqual([]);
    expect(PropertiesService.getUserProperties().getProperty('a')).toBeNull();
  });

  it('forget what is deleted, and with setProperties(…, true) all others', () => {
    const store = aWorkbook().globals.PropertiesService.getDocumentProperties();
    store.setProperties({ a: '1', b: '2' }).deleteProperty('a').setProperties({ c: '3' }, true);
    expect(store.getProperties()).toEqual({ c: '3' });
  });

  it('take 9 KB a value, in bytes', () => {
    const store = aWorkbook().globals.PropertiesService.getDocumentProperties();
    store.setProperty('a', 'x'.repeat(9216));
    expect(() => store.setProperty('b', '客'.repeat(3073))).toThrow('Argument too large: value');
  });

  it('take 500 KB a store', () => {
    const store = aWorkbook().globals.PropertiesService.getDocumentProperties();
    for (let at = 0; at < 55; at += 1) store.setProperty(`k${at}`, 'x'.repeat(9216));
    expect(() => store.setProperty('more', 'x'.repeat(9216))).toThrow(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  });
});

describe('a cache', () => {
  it('keeps a text for ten minutes unless told otherwise', () => {
    const { CacheService, Utilities } = aWorkbook().globals;
    const cache = CacheService.getScriptCache();
    cache.put('a', '1');
    cache.put('b', '2', 1000);
    Utilities.sleep(300_000);
    Utilities.sleep(300_000);
    expect([cache.get('a'), cache.get('b')]).toEqual([null, '2']);
  });

  it('refuses keys over 250 characters and values over 100 KB', () => {
    const cache = aWorkbook().globals.CacheService.getScriptCache();
    expect(() => cache.put('k'.repeat(251), '')).toThrow('Argument too large: key');
    expect(() => cache.put('k', 'x'.repeat(100 * 1024 + 1))).toThrow('Argument too large: value');
  });

  it('holds 1,000 items', () => {
    const cache = aWorkbook().globals.CacheService.getScriptCache();
    for (let at = 0; at <= 1000; at += 1) cache.put(`k${at}`, 'x');
    expect([cache.get('k0'), cache.get('k1'), cache.get('k1000')]).toEqual([null, 'x', 'x']);
  });
});
