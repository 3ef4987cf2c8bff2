import { instantOf, openClock } from '../../../local/execution/clock';
import { createWorkbook } from '../../../local/workbook/workbook';

const clockOf = (given?: string, saved?: string) => {
  const workbook = createWorkbook({ timeZone: 'Asia/Shanghai' });
  if (saved !== undefined) workbook.apply({ op: 'clock', at: saved });
  const real = { now: Date.parse('2026-01-01T00:00:00Z') };
  const clock = openClock(
    () => workbook,
    given,
    () => real.now,
  );
  return { workbook, clock, real };
};

const iso = (instant: number) => new Date(instant).toISOString();

/** Source: architecture.md: `--now` holds for this invocation and advances with modelled time; else saved, else real. */
describe('the clock', () => {
  it('is the given one before the saved one before the real one', () => {
    expect(iso(clockOf('2026-03-05T00:00:00Z', '2025-01-01T00:00:00Z').clock.now())).toBe('2026-03-05T00:00:00.000Z');
    expect(iso(clockOf(undefined, '2025-01-01T00:00:00Z').clock.now())).toBe('2025-01-01T00:00:00.000Z');
    expect(iso(clockOf().clock.now())).toBe('2026-01-01T00:00:00.000Z');
  });

  it('moves on by modelled time, and saves only what was saved before', () => {
    const given = clockOf('2026-03-05T00:00:00Z', '2025-01-01T00:00:00Z');
    given.clock.pass(90);
    given.clock.settle(true);
    expect([iso(given.clock.now()), given.workbook.savedClock]).toEqual([
      '2026-03-05T00:01:30.000Z',
      '2025-01-01T00:00:00Z',
    ]);
    const saved = clockOf(undefined, '2025-01-01T00:00:00Z');
    saved.clock.pass(90);
    saved.clock.settle(true);
    expect(saved.workbook.savedClock).toBe('2025-01-01T00:01:30.000Z');
  });

  it('is not saved by an execution that changed nothing', () => {
    const { clock, workbook } = clockOf(undefined, '2025-01-01T00:00:00Z');
    clock.pass(90);
    clock.settle(false);
    expect(workbook.savedClock).toBe('2025-01-01T00:00:00Z');
  });

  it('never goes back, and is the real time again once that has caught up', () => {
    const { clock, real } = clockOf();
    clock.pass(60);
    const after = clock.now();
    clock.settle(true);
    expect(clock.now()).toBe(after);
    real.now += 61_000;
    expect(clock.now()).toBe(real.now);
  });

  it("takes a time without an offset in the spreadsheet's zone, a day for its first moment", () => {
    expect(iso(instantOf('2026-03-05', 'Asia/Shanghai'))).toBe('2026-03-04T16:00:00.000Z');
    expect(iso(instantOf('2026-03-05T09:30', 'Asia/Shanghai'))).toBe('2026-03-05T01:30:00.000Z');
    expect(iso(instantOf('2026-03-05T09:30:00+08:00', 'UTC'))).toBe('2026-03-05T01:30:00.000Z');
    expect(() => instantOf('tomorrow', 'UTC')).toThrow('Not a time: tomorrow.');
  });
});
