/** Triggers, executions, quota and faults from the command line. Source: architecture.md, "Command line". */
import { main } from '../../../local/cli/main';
import { aFolder, distWith } from '../script-project';

const dist = distWith(`
  function installOrRepair() { return { changes: [], done: true }; }
  function importFile(request) {
    touch();
    return { batch: 'B-1', read: 1, added: 1, updated: 0, unchanged: 0, refused: [], columns: {}, ignored: [] };
  }
  function touch() { PropertiesService.getScriptProperties().setProperty('touched', '1'); return 'touched'; }
  function touched() { return PropertiesService.getScriptProperties().getProperty('touched'); }
  function buffered() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue('tea'); touch(); }
  function cell() { return SpreadsheetApp.getActive().getSheets()[0].getRange('A1').getValue(); }
  function make(name, hours) { ScriptApp.newTrigger(name).timeBased().everyHours(hours).create(); }
  function count() { return ScriptApp.getProjectTriggers().length; }
  function slow() { console.log('began'); Utilities.sleep(60000); }
  function broken() { throw new Error('no tea'); }
  function mail() { MailApp.sendEmail('a@example.com,b@example.com', 'x', 'y'); return MailApp.getRemainingDailyQuota(); }
  function time() { Utilities.sleep(1500); return new Date().toISOString(); }
`);

const NOW = ['--now', '2026-03-05T09:00:00Z'];

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

const json = async (run: ReturnType<typeof aShop>, ...argv: readonly string[]): Promise<unknown> =>
  JSON.parse((await run(...argv, '--json')).out);

describe('trigger', () => {
  it('fires what is due in (last firing, until], and tells each run', async () => {
    const run = aShop();
    await run('call', 'make', '["slow", 6]', ...NOW);
    const fired = (await json(run, 'trigger', '--until', '2026-03-05T20:00:00Z', ...NOW)) as Record<string, unknown>[];
    expect(fired.map((one) => Object.keys(one))).toEqual([
      ['function', 'at', 'status', 'error', 'calls', 'cells', 'seconds'],
      ['function', 'at', 'status', 'error', 'calls', 'cells', 'seconds'],
    ]);
    expect(fired[0]).toEqual({
      function: 'slow',
      at: expect.stringMatching(/^2026-03-05T(09|15):/),
      status: 'done',
      error: null,
      calls: 0,
      cells: 0,
      seconds: 60,
    });
    expect(await json(run, 'trigger', '--until', '2026-03-05T20:00:00Z', ...NOW)).toEqual([]);
  });

  it('fires up to now where no time is told, and says so to people', async () => {
    const run = aShop();
    await run('call', 'make', '["slow", 1]', ...NOW);
    expect((await run('trigger', ...NOW)).out).toBe('No trigger was due.\n');
    expect((await run('trigger', '--now', '2026-03-05T10:59:59Z')).out).toMatch(/^2026-03-05T\S+ {2}slow {2}done\n/);
  });

  it('ends with 0 although a run failed', async () => {
    const run = aShop();
    await run('call', 'make', '["broken", 12]', ...NOW);
    const { code, out } = await run('trigger', '--until', '2026-03-05T20:00:00Z', ...NOW, '--json');
    expect([code, JSON.parse(out)[0].error]).toEqual([0, 'Error: no tea']);
  });

  it('ends with 137 when the first run was killed, which is not repeated', async () => {
    const run = aShop();
    await run('call', 'make', '["touch", 12]', ...NOW);
    // made at 09:00: due in the hours from 9, 21 and 9 again
    const until = ['--until', '2026-03-06T20:00:00Z', ...NOW];
    const { code, out } = await run('trigger', ...until, '--kill-at', '1', '--json');
    const left = (await json(run, 'trigger', ...until)) as { at: string }[];
    expect([code, out, left.map(({ at }) => at.slice(0, 13))]).toEqual([137, '', ['2026-03-05T21', '2026-03-06T09']]);
  });

  it('refuses a time that is none', async () => {
    expect((await aShop()('trigger', '--until', 'soon')).code).toBe(2);
    expect((await aShop()('outbox', '--until', '2026-03-05')).code).toBe(2);
  });
});

describe('executions', () => {
  it('lists everything that has run in the shop, with what it said', async () => {
    const run = aShop();
    expect((await run('executions')).out).toBe('Nothing has run yet.\n');
    await run('call', 'slow', ...NOW, '--user', 'ann@example.com');
    await run('call', 'broken', ...NOW);
    expect(await json(run, 'executions')).toEqual([
      {
        id: 'E-1',
        function: 'slow',
        type: 'call',
        user: 'ann@example.com',
        at: '2026-03-05T09:00:00.000Z',
        seconds: 60,
        status: 'done',
        error: null,
        calls: 0,
        cells: 0,
        output: [{ level: 'log', text: 'began' }],
      },
      expect.objectContaining({ id: 'E-2', status: 'failed', error: 'Error: no tea' }),
    ]);
    expect((await run('executions')).out).toContain('E-2  2026-03-05T09:00:00.000Z  broken  owner@example.com');
  });

  it('is emptied with the shop', async () => {
    const run = aShop();
    await run('call', 'slow', ...NOW);
    await run('reset');
    expect(await json(run, 'executions')).toEqual([]);
  });
});

describe('--quota', () => {
  it('bounds mail, triggers and their minutes', async () => {
    const run = aShop();
    expect(await json(run, 'call', 'mail', '--quota', 'mail=5', ...NOW)).toBe(3);
    expect((await run('call', 'make', '["slow", 1]', '--quota', 'triggers=0,mail=5', ...NOW)).code).toBe(1);
    await run('call', 'make', '["slow", 1]', ...NOW);
    const until = ['--until', '2026-03-05T14:59:59Z', ...NOW];
    const runs = (await json(run, 'trigger', ...until, '--quota', 'runtime=2')) as { status: string }[];
    expect(runs.slice(0, 3).map(({ status }) => status)).toEqual(['done', 'done', 'failed']);
  });

  it.each(['runtime', 'mail=', 'sms=3', 'mail=1,,', 'mail=-1'])('refuses %s', async (quota) => {
    expect((await aShop()('outbox', '--quota', quota)).code).toBe(2);
  });
});

describe('time', () => {
  it('given by --now goes on by what the calls would take, and is not kept', async () => {
    const run = aShop();
    expect(await json(run, 'call', 'time', ...NOW)).toBe('2026-03-05T09:00:01.500Z');
    expect(await json(run, 'call', 'time', ...NOW)).toBe('2026-03-05T09:00:01.500Z');
  });

  it('zone is for install only', async () => {
    const run = aShop();
    expect((await run('install', '--time-zone', 'Asia/Tokyo', ...NOW)).code).toBe(0);
    for (const verb of [['call', 'time'], ['outbox'], ['executions'], ['trigger'], ['reset']]) {
      expect((await run(...verb, '--time-zone', 'Asia/Tokyo')).code).toBe(2);
    }
  });
});

describe('a fault meets the first execution of', () => {
  const verbs: readonly (readonly [string, readonly string[]])[] = [
    ['call', ['call', 'touch']],
    ['import', ['import', `${__dirname}/runs.test.ts`]],
    ['trigger', ['trigger', '--until', '2026-03-05T20:00:00Z']],
  ];

  const prepared = async (verb: string) => {
    const run = aShop();
    if (verb === 'trigger') await run('call', 'make', '["touch", 12]', ...NOW);
    return run;
  };

  it.each(verbs)('%s: --kill-at and --kill-after end it with 137', async (verb, argv) => {
    for (const [fault, left] of [
      ['--kill-at', null],
      ['--kill-after', '1'],
    ] as const) {
      const run = await prepared(verb);
      const { code, out } = await run(...argv, fault, '1', '--json', ...NOW);
      expect([code, out, await json(run, 'call', 'touched')]).toEqual([137, '', left]);
    }
  });

  it.each(verbs)('%s: --fail-at and --fail-after throw what passes', async (verb, argv) => {
    for (const [fault, left] of [
      ['--fail-at', null],
      ['--fail-after', '1'],
    ] as const) {
      const run = await prepared(verb);
      const { code, out } = await run(...argv, fault, '1', '--json', ...NOW);
      // a run that a trigger started is told in the list; nobody waits for its outcome
      expect(code).toBe(verb === 'trigger' ? 0 : 75);
      expect(verb === 'trigger' ? JSON.parse(out)[0].status : out).toBe(verb === 'trigger' ? 'failed' : '');
      expect(await json(run, 'call', 'touched')).toBe(left);
    }
  });

  it('call, whose buffered writes are lost, unless they are to land', async () => {
    for (const [unflushed, left] of [
      [[], ''],
      [['--unflushed', 'land'], 'tea'],
    ] as const) {
      const run = aShop();
      expect((await run('call', 'buffered', '--kill-at', '2', ...unflushed)).code).toBe(137);
      expect(await json(run, 'call', 'cell')).toBe(left);
    }
  });
});
