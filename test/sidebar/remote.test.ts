import { CallRefused, callRefused } from '../../sidebar/remote/call-refused';
import { createRemote } from '../../sidebar/remote/remote';
import type { ScriptRun } from '../../sidebar/remote/script-run';

interface Pending {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly succeed: (value: unknown) => void;
  readonly fail: (error: unknown) => void;
}

/** A stand-in for google.script.run that answers when it is told to. */
function aScriptRun(illegal: readonly string[] = []) {
  const calls: Pending[] = [];
  const runner = (succeed: Pending['succeed'], fail: Pending['fail']): ScriptRun =>
    new Proxy({} as ScriptRun, {
      get: (_, name: string) => {
        if (name === 'withSuccessHandler') return (handler: Pending['succeed']) => runner(handler, fail);
        if (name === 'withFailureHandler') return (handler: Pending['fail']) => runner(succeed, handler);
        return (...args: readonly unknown[]) => {
          if (illegal.includes(name)) throw new Error('Failed due to illegal value in property: 0');
          calls.push({ name, args, succeed, fail });
        };
      },
    });
  const nothing = (): void => undefined;
  return { calls, run: () => runner(nothing, nothing) };
}

interface Api {
  save(draft: string): { readonly id: string };
  look(at: number): number;
}

describe('a call to the server', () => {
  it('carries its arguments and gives the answer', async () => {
    const { calls, run } = aScriptRun();
    const answer = createRemote<Api>(run).save('talk');
    calls[0]!.succeed({ id: 'I-1' });
    await expect(answer).resolves.toEqual({ id: 'I-1' });
    expect(calls[0]).toMatchObject({ name: 'save', args: ['talk'] });
  });

  // Source: platform.md, google.script.run: "Ten calls at once."
  it('waits for its turn when ten are under way, and no call is lost', async () => {
    const { calls, run } = aScriptRun();
    const remote = createRemote<Api>(run);
    const answers = Array.from({ length: 25 }, (_, at) => remote.look(at));
    expect(calls).toHaveLength(10);
    for (let done = 0; done < 25; done += 1) {
      const { args, succeed, fail } = calls[done]!;
      if (done % 5 === 4) fail(new Error('no'));
      else succeed(args[0]);
      expect(calls.length).toBe(Math.min(25, 10 + done + 1));
    }
    const settled = await Promise.allSettled(answers);
    expect(settled.map((one) => (one.status === 'fulfilled' ? one.value : 'no'))).toEqual(
      Array.from({ length: 25 }, (_, at) => (at % 5 === 4 ? 'no' : at)),
    );
  });

  it('that Google refuses to carry fails like any other, and gives its place free', async () => {
    const { calls, run } = aScriptRun(['save']);
    const remote = createRemote<Api>(run, 1);
    await expect(remote.save('x')).rejects.toMatchObject({ envelope: { code: 'CALL_FAILED' } });
    void remote.look(1);
    expect(calls.map(({ name }) => name)).toEqual(['look']);
  });
});

describe('a refusal', () => {
  const envelope = { code: 'BUSY', message: 'Busy. Try again.', where: '', found: '', remedy: 'Try again.' };

  // Source: platform.md: a run's failure reaches the page as an error whose message Google may put words in front of.
  it.each([
    JSON.stringify(envelope),
    `Error: ${JSON.stringify(envelope)}`,
    `ScriptError: Error: ${JSON.stringify(envelope)}`,
  ])('is read out of %s', (message) => {
    expect(callRefused(new Error(message)).envelope).toEqual(envelope);
  });

  it.each([
    'NetworkError: Connection failure due to HTTP 0',
    'PERMISSION_DENIED',
    '{"not": "an envelope"}',
    '{broken}',
  ])('is no more than a failed call when the message is %s, and keeps it', (message) => {
    expect(callRefused(new Error(message)).envelope).toMatchObject({ code: 'CALL_FAILED', found: message });
  });

  it('stays the same refusal when it is thrown on', () => {
    const refused = new CallRefused(envelope);
    expect(callRefused(refused)).toBe(refused);
  });
});
