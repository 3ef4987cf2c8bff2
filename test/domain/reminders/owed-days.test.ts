import fc from 'fast-check';
import { addDays, asIsoDay, daysBetween } from '../../../src/domain/calendar/iso-day';
import { owedDays } from '../../../src/domain/reminders/owed-days';

const TODAY = asIsoDay('2026-03-05');

describe('the days whose reminders are owed', () => {
  it.each([
    ['today alone where nobody has planned before', null, ['2026-03-05'], null],
    [
      'today and yesterday once more, for what was entered after its run',
      '2026-03-04',
      ['2026-03-04', '2026-03-05'],
      null,
    ],
    ['today again in a second run', '2026-03-05', ['2026-03-05'], null],
    ['today alone when the clock was put back', '2026-03-09', ['2026-03-05'], null],
    [
      'each day of an outage',
      '2026-03-01',
      ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05'],
      { from: '2026-03-02', to: '2026-03-04' },
    ],
  ] as const)('are %s', (_, last, days, missed) => {
    expect(owedDays(last === null ? null : asIsoDay(last), TODAY)).toEqual({ days, missed });
  });

  it('are at most 31 and today, while what was missed is told in full', () => {
    const { days, missed } = owedDays(asIsoDay('2025-12-01'), TODAY);
    expect([days[0], days[days.length - 1], days.length]).toEqual(['2026-02-02', '2026-03-05', 32]);
    expect(missed).toEqual({ from: '2025-12-02', to: '2026-03-04' });
  });

  it('leave no day out and repeat none, however long nobody ran', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 31 }), (ago) => {
        const { days } = owedDays(addDays(TODAY, -ago), TODAY);
        expect(days.map((day) => daysBetween(day, TODAY))).toEqual(Array.from({ length: ago + 1 }, (_, i) => ago - i));
      }),
    );
  });
});
