/** Long jobs: their steps are done whatever ends a run, one at a time, and a bad one does not stop the others. */
import fc from 'fast-check';
import { instantOfEpoch } from '../../src/domain/calendar/instant';
import { beginJob, goOnWithJob, type JobRun, jobRecord } from '../../src/jobs/long-job';

const MINUTE = 60_000;

class Killed extends Error {}

/** `die` ends the run that is under way: nothing it does afterwards reaches the document. */
function aDocument() {
  const kept = new Map<string, string>();
  const time = { ms: Date.UTC(2026, 2, 15) };
  const run = (isOver = () => false) => {
    const life = { isOver: false };
    const alive = () => {
      if (life.isOver) throw new Killed();
    };
    const die = (): never => {
      life.isOver = true;
      throw new Killed();
    };
    const properties: JobRun['properties'] = {
      get: (key) => kept.get(key) ?? null,
      set: (key, value) => {
        alive();
        kept.set(key, value);
      },
      remove: (key) => {
        alive();
        kept.delete(key);
      },
    };
    return { die, properties, clock: () => instantOfEpoch(time.ms), isOver, locked: <T>(alone: () => T) => alone() };
  };
  return { kept, time, run };
}

const BEGINNING = { steps: ['customers', 'orders', 'issues'], parameters: { to: 'en' }, by: 'owner@example.com' };

describe('a long job', () => {
  it('does its steps in order, hands each what it was begun with, and leaves nothing behind', () => {
    const { kept, run } = aDocument();
    beginJob(run(), 'language', BEGINNING);
    const done: string[] = [];
    const outcome = goOnWithJob(run(), { id: 'language', run: (step, { to }) => void done.push(`${step} ${to}`) });
    expect(done).toEqual(['customers en', 'orders en', 'issues en']);
    expect(outcome).toEqual({ state: 'finished', left: [], aside: [] });
    expect(kept.size).toBe(0);
  });

  it('that was never begun has nothing to do', () => {
    const { run } = aDocument();
    const tried: string[] = [];
    expect(goOnWithJob(run(), { id: 'language', run: (step) => void tried.push(step) }).state).toBe('idle');
    expect(tried).toEqual([]);
  });

  it('stops when the time is over and is gone on with where it stopped', () => {
    const { run } = aDocument();
    beginJob(run(), 'daily', BEGINNING);
    const done: string[] = [];
    const job = { id: 'daily', run: (step: string) => void done.push(step) };
    expect(
      goOnWithJob(
        run(() => done.length === 2),
        job,
      ).state,
    ).toBe('unfinished');
    expect(done).toEqual(['customers', 'orders']);
    expect(goOnWithJob(run(), job).state).toBe('finished');
    expect(done).toEqual(['customers', 'orders', 'issues']);
  });

  it('is worked at by one run at a time; what a dead run held is free again after seven minutes', () => {
    const { time, run } = aDocument();
    beginJob(run(), 'daily', BEGINNING);
    const dying = run();
    expect(() => goOnWithJob(dying, { id: 'daily', run: dying.die })).toThrow(Killed);
    const done: string[] = [];
    const job = { id: 'daily', run: (step: string) => void done.push(step) };
    time.ms += 6 * MINUTE;
    expect(goOnWithJob(run(), job).state).toBe('held');
    time.ms += 2 * MINUTE;
    expect(goOnWithJob(run(), job).state).toBe('finished');
    expect(done).toEqual(['customers', 'orders', 'issues']);
  });

  it('tries a step that fails once a run, last, and sets it aside with its error after the third', () => {
    const { run } = aDocument();
    beginJob(run(), 'daily', BEGINNING);
    const tried: string[] = [];
    const job = {
      id: 'daily',
      run: (step: string) => {
        tried.push(step);
        if (step === 'customers') throw new Error('row 7 is poisoned');
      },
    };
    expect(goOnWithJob(run(), job).state).toBe('unfinished');
    expect(tried).toEqual(['customers', 'orders', 'issues']);
    expect(goOnWithJob(run(), job).state).toBe('unfinished');
    const last = goOnWithJob(run(), job);
    expect(last).toMatchObject({
      state: 'finished',
      left: [],
      aside: [{ name: 'customers', error: 'row 7 is poisoned' }],
    });
    expect(goOnWithJob(run(), job).state).toBe('finished');
    expect(tried.filter((step) => step === 'customers')).toHaveLength(3);
    expect(jobRecord(run(), 'daily')?.aside).toHaveLength(1);
  });

  it('begun again takes the place of what was left', () => {
    const { run } = aDocument();
    beginJob(run(), 'language', BEGINNING);
    beginJob(run(), 'language', { ...BEGINNING, parameters: { to: 'zh-CN' }, steps: ['orders'] });
    const done: string[] = [];
    goOnWithJob(run(), { id: 'language', run: (step, { to }) => void done.push(`${step} ${to}`) });
    expect(done).toEqual(['orders zh-CN']);
  });

  it('ends with every step done or set aside, wherever its runs are cut off', () => {
    const runs = fc.array(fc.record({ steps: fc.nat(4), isKilled: fc.boolean() }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 8 }), runs, (steps, cuts) => {
        const { time, run } = aDocument();
        beginJob(run(), 'daily', { ...BEGINNING, steps });
        const done = new Set<string>();
        const doStep = (step: string) => void done.add(step);
        for (const { steps: many, isKilled } of cuts) {
          let count = 0;
          const one = run(() => !isKilled && count >= many);
          swallowKill(() =>
            goOnWithJob(one, {
              id: 'daily',
              run: (step) => {
                count += 1;
                if (isKilled && count > many) one.die();
                doStep(step);
              },
            }),
          );
          time.ms += 8 * MINUTE;
        }
        const last = goOnWithJob(run(), { id: 'daily', run: doStep });
        const aside = last.aside.map(({ name }) => name);
        expect(new Set([...done, ...aside])).toEqual(new Set(steps));
      }),
    );
  });
});

function swallowKill(run: () => void): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  }
}
