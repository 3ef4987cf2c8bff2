import { aWorkbook } from '../script-project';

/** Sources: platform.md, "Lock, properties, cache"; developers.google.com/apps-script/reference/properties/properties. */
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

  it('are not those that JavaScript gives every object', () => {
    const store = aWorkbook().globals.PropertiesService.getScriptProperties();
    expect([store.getProperty('toString'), store.getProperty('constructor')]).toEqual([null, null]);
  });

  it('forget what is deleted, and with setProperties(…, true) all others', () => {
    const store = aWorkbook().globals.PropertiesService.getDocumentProperties();
    store.setProperties({ a: '1', b: '2' }).deleteProperty('a').setProperties({ c: '3' }, true);
    expect(store.getProperties()).toEqual({ c: '3' });
    expect(store.deleteAllProperties().getKeys()).toEqual([]);
  });

  it('take 9 KB a value, in bytes', () => {
    const store = aWorkbook().globals.PropertiesService.getDocumentProperties();
    store.setProperty('a', 'x'.repeat(9216));
    expect(() => store.setProperty('b', '客'.repeat(3073))).toThrow('Argument too large: value');
  });

  it('take 500 KB a store, and what does not fit changes nothing', () => {
    const store = aWorkbook().globals.PropertiesService.getDocumentProperties();
    for (let at = 0; at < 55; at += 1) store.setProperty(`k${at}`, 'x'.repeat(9216));
    expect(() => store.setProperties({ small: 'x', more: 'x'.repeat(9216) })).toThrow(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
    expect(store.getProperty('small')).toBeNull();
  });

  // what Google makes of such values is unknown; stricter taken
  it.each([[null], [undefined], [{ a: 1 }], [['a']]])('refuse %j as a value', (value) => {
    const store = aWorkbook().globals.PropertiesService.getScriptProperties();
    const mismatch = "don't match the method signature for PropertiesService.Properties.setProperty";
    expect(() => store.setProperty('a', value as never)).toThrow(`${mismatch}.`);
    expect(() => store.setProperties({ a: value as never })).toThrow(`${mismatch.slice(0, -1)}ies.`);
  });

  it('of the document do not exist outside one, as cache and lock of it', () => {
    // reference of getDocumentProperties, getDocumentCache, getDocumentLock: null from a web app
    const workbook = aWorkbook(`function stores() {
      return [PropertiesService.getDocumentProperties(), CacheService.getDocumentCache(), LockService.getDocumentLock()]
        .map((store) => store === null);
    }`);
    expect(workbook.call('stores')).toEqual([false, false, false]);
    expect(workbook.run('stores', [], { inDocument: false }).result).toEqual([true, true, true]);
  });
});

/** Source: developers.google.com/apps-script/reference/cache/cache. */
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

  it('takes and gives many at once, leaving out what it does not have', () => {
    const cache = aWorkbook().globals.CacheService.getUserCache();
    cache.putAll({ a: '1', b: '2', c: '3' }, 60);
    cache.removeAll(['b']);
    expect(cache.getAll(['a', 'b', 'c'])).toEqual({ a: '1', c: '3' });
  });

  it('refuses keys over 250 characters, also to read, and values over 100 KB', () => {
    const cache = aWorkbook().globals.CacheService.getScriptCache();
    expect(() => cache.put('k'.repeat(251), '')).toThrow('Argument too large: key');
    expect(() => cache.get('k'.repeat(251))).toThrow('Argument too large: key');
    expect(() => cache.put('k', 'x'.repeat(100 * 1024 + 1))).toThrow('Argument too large: value');
  });

  it.each([[0], [21_601], [-5]])('is not told to keep something for %d seconds', (seconds) => {
    // 1 to 21,600 is documented, what happens else is not; stricter taken
    const cache = aWorkbook().globals.CacheService.getScriptCache();
    expect(() => cache.put('k', 'v', seconds)).toThrow('Invalid argument: expirationInSeconds');
  });

  it('holds 1,000 items, and of one more keeps the 900 that expire last', () => {
    const cache = aWorkbook().globals.CacheService.getScriptCache();
    cache.put('early', 'x', 100);
    for (let at = 1; at < 1000; at += 1) cache.put(`k${at}`, 'x');
    expect(cache.get('early')).toBe('x');
    cache.put('k1000', 'x');
    const kept = cache.getAll(Array.from({ length: 1000 }, (_, at) => `k${at + 1}`));
    expect([cache.get('early'), Object.keys(kept).length, kept['k1000']]).toEqual([null, 900, 'x']);
  });

  it('forgets when it is told to: at one reading, or at each', () => {
    const workbook = aWorkbook(`function ask() {
      const cache = CacheService.getScriptCache();
      cache.putAll({ a: '1', b: '2' });
      return [cache.get('a'), cache.get('b'), cache.get('a')];
    }`);
    expect(workbook.call('ask')).toEqual(['1', '2', '1']);
    expect(workbook.run('ask', [], { cacheForgets: 2 }).result).toEqual(['1', null, null]);
    expect(workbook.run('ask', [], { cacheForgets: 'always' }).result).toEqual([null, null, null]);
  });
});

/** Sources: platform.md, "Lock, properties, cache"; developers.google.com/apps-script/reference/lock/lock. */
describe('a lock', () => {
  const code = `
    function hold(kind, milliseconds) {
      const lock = LockService['get' + kind + 'Lock']();
      return [lock.hasLock(), lock.tryLock(milliseconds), lock.hasLock()];
    }
    function wait(milliseconds) { LockService.getDocumentLock().waitLock(milliseconds); }
    function twice() {
      const lock = LockService.getDocumentLock();
      lock.waitLock(1000);
      lock.waitLock(1000);
      lock.releaseLock();
      return lock.hasLock();
    }
  `;
  const duringTheHold = (kind: string, run: (workbook: ReturnType<typeof aWorkbook>) => void) => {
    const workbook = aWorkbook(`${code}
      function holdAndWork(kind) { LockService['get' + kind + 'Lock']().waitLock(1000); SpreadsheetApp.flush(); }`);
    workbook.run('holdAndWork', [kind], { during: { at: 2, run: () => run(workbook) } });
  };

  it('is held by one run at a time, and ends with it', () => {
    duringTheHold('Document', (workbook) => {
      expect(workbook.run('hold', ['Document', 500]).result).toEqual([false, false, false]);
      expect(workbook.run('hold', ['Script', 500]).result).toEqual([false, true, true]);
    });
    const workbook = aWorkbook(code);
    workbook.call('hold', 'Document', 1);
    expect(workbook.call('hold', 'Document', 1)).toEqual([false, true, true]);
  });

  it('of a person keeps out that person only', () => {
    duringTheHold('User', (workbook) => {
      expect(workbook.run('hold', ['User', 1]).result).toEqual([false, false, false]);
      expect(workbook.run('hold', ['User', 1], { user: 'li@example.com' }).result).toEqual([false, true, true]);
    });
  });

  it('waited for in vain throws, after that time', () => {
    duringTheHold('Document', (workbook) => {
      const report = workbook.run('wait', [10_000]);
      expect(report.error).toBe('Exception: Lock timeout: another process was holding the lock for too long.');
      expect(report.seconds).toBeGreaterThanOrEqual(10);
    });
  });

  it('already held is held, and one release ends it', () => {
    expect(aWorkbook(code).call('twice')).toBe(false);
  });
});
