import fc from 'fast-check';
import type { FromFrame } from '../../local/web/frame/frame-messages';
import { carriedArguments, ScriptRunClient } from '../../local/web/frame/script-run-client';

type Runner = Record<string, (...args: unknown[]) => unknown> & {
  withSuccessHandler(handler: unknown): Runner;
  withFailureHandler(handler: unknown): Runner;
  withUserObject(value: unknown): Runner;
};

function aClient() {
  const posted: Extract<FromFrame, { regulars: 'run' }>[] = [];
  const client = new ScriptRunClient((message) => message.regulars === 'run' && posted.push(message));
  return { client, posted, runner: () => client.runner() as Runner };
}

describe('google.script.run in a frame obeys the rules it has on Google', () => {
  // platform.md, google.script.run: what an argument may be, and the sentence for what it may not
  it.each<[string, unknown, string]>([
    ['a Date', new Date(), '0'],
    ['a Date inside', { draft: { at: new Date() } }, 'at'],
    ['a function', () => 1, '0'],
    ['a class of its own', new Map(), '0'],
  ])('%s as an argument throws at the caller', (_, value, property) => {
    const { runner, posted } = aClient();
    expect(() => runner()['saveCustomer']?.(value)).toThrow(`Failed due to illegal value in property: ${property}`);
    expect(posted).toEqual([]);
  });

  it('a cycle throws, the same object twice does not', () => {
    const cycle: Record<string, unknown> = {};
    cycle['self'] = cycle;
    expect(() => carriedArguments([cycle])).toThrow('Failed due to illegal value in property: self');
    const shared = { a: 1 };
    expect(carriedArguments([[shared, shared]])).toEqual([[{ a: 1 }, { a: 1 }]]);
  });

  it('what JSON can say arrives as it was sent; undefined in an array becomes null', () => {
    const plain = fc
      .jsonValue({ noUnicodeString: false })
      .filter((value) => !JSON.stringify(value).includes('__proto__'));
    fc.assert(fc.property(fc.array(plain), (args) => JSON.stringify(carriedArguments(args)) === JSON.stringify(args)));
    expect(carriedArguments([[undefined, 1]])).toEqual([[null, 1]]);
  });

  it('ten calls run at once, the eleventh when one is done', () => {
    const { client, posted, runner } = aClient();
    for (let call = 1; call <= 12; call++) runner()['today']?.();
    expect(posted).toHaveLength(10);
    client.receive({ regulars: 'result', id: 3, result: null });
    expect(posted).toHaveLength(11);
  });

  it('each call keeps its own handlers and user object', () => {
    const { client, runner } = aClient();
    const heard: unknown[] = [];
    const first = runner().withSuccessHandler((value: unknown, user: unknown) => heard.push(['first', value, user]));
    first.withUserObject('row 1')['today']?.();
    runner()
      .withFailureHandler((error: Error) => heard.push([error.message]))
      ['today']?.();
    client.receive({ regulars: 'failure', id: 2, message: 'refused' });
    client.receive({ regulars: 'result', id: 1, result: 7 });
    expect(heard).toEqual([['refused'], ['first', 7, 'row 1']]);
  });

  it('a name that ends in _ cannot be called', () => {
    expect(aClient().runner()['secret_']).toBeUndefined();
  });
});
