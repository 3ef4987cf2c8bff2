import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../../../local/cli/main';
import { aFolder, distWith } from '../script-project';

/** A stand-in for the product's bundle: it answers by the same contract, so that only the command line is on trial. */
const dist = distWith(`
  function installOrRepair(confirm) {
    const store = PropertiesService.getDocumentProperties();
    const steps = Number(store.getProperty('steps') || 0);
    const change = { change: 'createTab', tab: 'customers', column: null, why: 'There is none yet.' };
    if (!confirm) return { changes: steps === 2 ? [] : [change, change], done: true };
    if (steps < 2) store.setProperty('steps', String(steps + 1));
    if (steps === 1) store.setProperty('language', SpreadsheetApp.getActive().getSpreadsheetLocale() === 'zh_CN' ? 'zh-CN' : 'en');
    return { changes: steps < 2 ? [change] : [], done: steps >= 1 };
  }
  function importFile(request) {
    const lines = request.text.trim().split('\\n').length - 1;
    const refused = { line: 2, column: 'x', found: 'y', code: 'Z', reason: 'why' };
    return { batch: request.batch || 'B-1', read: lines, added: lines - 1, updated: 0, unchanged: 0, refused: [refused], columns: {}, ignored: [] };
  }
  function whoAndWhen() { return [Session.getActiveUser().getEmail(), new Date().toISOString(), MailApp.getRemainingDailyQuota()]; }
  function put(value) { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(value); SpreadsheetApp.flush(); return 'kept'; }
  function get() { return SpreadsheetApp.getActive().getSheets()[0].getRange('A1').getValue(); }
  function send() { MailApp.sendEmail('ann@example.com', 'Hi', 'text'); }
  function refuse(code) { throw new Error(JSON.stringify({ code, message: 'No. Do this.', where: 'here', found: 'that', remedy: 'Do this.' })); }
  function crash() { return undefined.x; }
`);

const aShop = () => {
  const data = aFolder();
  return async (...argv: readonly string[]) => {
    const printed = { out: '', err: '' };
    const io = {
      out: (text: string) => {
        printed.out += text;
      },
      err: (text: string) => {
        printed.err += text;
      },
      locale: 'en_US.UTF-8',
      dist,
    };
    const code = await main([...argv, '--data', data], io);
    return { code, ...printed };
  };
};

/** Source: architecture.md, "Command line, the stable contract". */
describe('the command line', () => {
  it('prints one JSON value with --json and ends with 0', async () => {
    expect(
      await aShop()(
        'call',
        'whoAndWhen',
        '--json',
        '--now',
        '2026-03-05T09:00:00Z',
        '--user',
        'ann@example.com',
        '--quota',
        'mail=7',
      ),
    ).toEqual({
      code: 0,
      out: '["ann@example.com","2026-03-05T09:00:00.000Z",7]\n',
      err: '',
    });
  });

  it('is by default the owner, who is owner@example.com', async () => {
    const { out } = await aShop()('call', 'whoAndWhen', '--json', '--now', '2026-03-05');
    expect(JSON.parse(out)).toEqual(['owner@example.com', '2026-03-05T00:00:00.000Z', 100]);
  });

  it('keeps the shop in its folder between invocations', async () => {
    const run = aShop();
    await run('call', 'put', '["tea"]');
    expect((await run('call', 'get', '--json')).out).toBe('"tea"\n');
  });

  it('goes on installing until the installer is done, and lists all changes', async () => {
    const run = aShop();
    const change = { change: 'createTab', tab: 'customers', column: null, why: 'There is none yet.' };
    expect(JSON.parse((await run('install', '--json', '--plan')).out)).toEqual({ changes: [change, change] });
    expect(JSON.parse((await run('install', '--json')).out)).toEqual({ changes: [change, change] });
    expect(JSON.parse((await run('install', '--json')).out)).toEqual({ changes: [] });
  });

  it('installs with the zone of the language, in that language, also where another command came first', async () => {
    const run = aShop();
    await run('call', 'whoAndWhen');
    await run('install', '--language', 'zh-CN', '--owner', 'boss@example.com');
    const { out } = await run('call', 'whoAndWhen', '--json', '--now', '2026-03-05');
    expect(JSON.parse(out)).toEqual(['boss@example.com', '2026-03-04T16:00:00.000Z', 100]);
    expect((await run('outbox')).out).toBe('发件箱是空的。\n');
  });

  it('does not change the language of a shop that exists', async () => {
    const run = aShop();
    await run('install');
    const { code, out, err } = await run('install', '--language', 'zh-CN');
    expect([code, out, JSON.parse(err).code]).toEqual([1, '', 'LANGUAGE_SET']);
  });

  it('sums up the parts of an import', async () => {
    const run = aShop();
    const file = join(aFolder(), 'orders.csv');
    const lines = Array.from({ length: 30_000 }, (_, at) => `${at},Ann,2026-03-05,tea ${at},1,10`);
    writeFileSync(file, ['Order no.,Customer,Ordered on,Product,Quantity,Paid', ...lines].join('\n'));
    const total = JSON.parse((await run('import', file, '--json')).out);
    expect(Object.keys(total)).toEqual([
      'batch',
      'read',
      'added',
      'updated',
      'unchanged',
      'refused',
      'columns',
      'ignored',
    ]);
    // more than 500 KB: several parts, each of which this stand-in counts and refuses one line of
    expect(total).toMatchObject({ batch: 'B-1', read: 30_000, added: 30_000 - total.refused.length });
    expect(total.refused.length).toBeGreaterThan(1);
  });

  it('lists every mail of the outbox', async () => {
    const run = aShop();
    await run('call', 'send', '--now', '2026-03-05T09:00:00Z');
    const [mail] = JSON.parse((await run('outbox', '--json')).out);
    expect(Object.keys(mail)).toEqual(['id', 'at', 'from', 'to', 'replyTo', 'subject', 'text', 'html', 'attachments']);
    expect(mail).toMatchObject({ from: 'owner@example.com', to: 'ann@example.com', subject: 'Hi', text: 'text' });
  });

  it('empties a folder of its own files only', async () => {
    const run = aShop();
    const data = aFolder();
    writeFileSync(join(data, 'mine.txt'), 'kept');
    mkdirSync(join(data, 'outbox'));
    await run('call', 'put', '["tea"]', '--data', data);
    await main(['reset', '--data', data], { out: () => undefined, err: () => undefined, locale: 'en' });
    expect(
      ['mine.txt', 'snapshot.jsonl', 'journal.jsonl', 'lock', 'outbox'].filter((name) => existsSync(join(data, name))),
    ).toEqual(['mine.txt']);
  });
});

describe('an ending', () => {
  it.each([
    ['a refusal is 1', 'NO_ROLE', 1],
    ['a busy shop is 75', 'BUSY', 75],
    ['a transient error is 75', 'TRANSIENT', 75],
  ])('with the envelope on stderr and nothing on stdout: %s', async (_, refusal, code) => {
    const ended = await aShop()('call', 'refuse', JSON.stringify([refusal]), '--json');
    expect([ended.code, ended.out]).toEqual([code, '']);
    expect(JSON.parse(ended.err)).toEqual({
      code: refusal,
      message: 'No. Do this.',
      where: 'here',
      found: 'that',
      remedy: 'Do this.',
    });
  });

  it.each([
    ['an unknown function', ['call', 'nope'], 'FUNCTION_UNKNOWN'],
    ['an error nobody foresaw', ['call', 'crash'], 'UNEXPECTED'],
    ['a tab before installing', ['export', 'customers'], 'NOT_INSTALLED'],
    ['a file that is not there', ['import', '/nowhere/orders.csv'], 'FILE_UNREADABLE'],
  ])('is 1 with an envelope of the same shape for %s', async (_, argv, refusal) => {
    const { code, out, err } = await aShop()(...argv, '--json');
    expect([code, out]).toEqual([1, '']);
    expect(JSON.parse(err)).toEqual({
      code: refusal,
      message: expect.any(String),
      where: expect.any(String),
      found: expect.any(String),
      remedy: expect.any(String),
    });
  });

  it('is 75 when Google fails for a moment', async () => {
    const { code, err } = await aShop()('call', 'put', '[1]', '--fail-at', '1', '--json');
    expect([code, JSON.parse(err).code]).toEqual([75, 'TRANSIENT']);
  });

  it.each([
    [['--kill-at', '2'], ''],
    [['--kill-at', '2', '--unflushed', 'land'], 'tea'],
    [['--kill-after', '2'], 'tea'],
  ])('is 137 when killed by %j, and the folder holds what had taken effect', async (faults, left) => {
    const run = aShop();
    const killed = await run('call', 'put', '["tea"]', '--json', ...faults);
    expect([killed.code, killed.out]).toEqual([137, '']);
    expect((await run('call', 'get', '--json')).out).toBe(`${JSON.stringify(left)}\n`);
  });

  it('meets the first execution of an installation only with a fault', async () => {
    const run = aShop();
    expect((await run('install', '--kill-at', '99')).code).toBe(0);
  });
});

describe('what is no command', () => {
  it.each([
    ['no verb', []],
    ['an unknown verb', ['frobnicate']],
    ['a name every object has', ['toString']],
    ['an unknown option', ['outbox', '--colour', 'red']],
    ['an option of another verb', ['outbox', '--plan']],
    ['an option without its value', ['outbox', '--user']],
    ['too few arguments', ['export']],
    ['too many arguments', ['outbox', 'x']],
    ['arguments that are no JSON array', ['call', 'get', '{}']],
    ['a count below 1', ['outbox', '--kill-at', '0']],
    ['a quota of something else', ['outbox', '--quota', 'sms=3']],
    ['a time that is none', ['outbox', '--now', 'tomorrow']],
    ['a zone that is none', ['install', '--time-zone', 'Mars/Base']],
    ['a language we do not speak', ['install', '--language', 'fr']],
  ])('ends with 2, words and the usage: %s', async (_, argv) => {
    const { code, out, err } = await aShop()(...argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Usage: npm run -s regulars -- <verb> [options]');
  });
});
