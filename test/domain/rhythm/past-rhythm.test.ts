import fc from 'fast-check';
import { addDays, asIsoDay } from '../../../src/domain/calendar/iso-day';
import { pastRhythm } from '../../../src/domain/rhythm/past-rhythm';
import { aLine } from '../builders';

const TODAY = asIsoDay('2026-03-05');

const visits = (...days: string[]) => days.map((orderedOn, index) => aLine({ orderedOn, orderNo: `A${index}` }));

describe('a regular who stays away', () => {
  it('is named once more than twice the usual gap has gone by, not on the day itself', () => {
    const every30 = visits('2025-11-06', '2025-12-06', '2026-01-05');
    expect(pastRhythm(every30, asIsoDay('2026-03-06'))).toEqual([]);
    expect(pastRhythm(every30, asIsoDay('2026-03-07'))).toEqual([
      { customerId: 'C-000001', lastOrderOn: '2026-01-05', medianGap: 30, daysSince: 61 },
    ]);
  });

  it('has ordered on three days at least: two orders are no rhythm, three in a morning neither', () => {
    expect(pastRhythm(visits('2024-01-01', '2024-01-08'), TODAY)).toEqual([]);
    expect(pastRhythm(visits('2024-01-01', '2024-01-01', '2024-01-01'), TODAY)).toEqual([]);
  });

  it('is measured by the middle gap: one long summer does not count for the rest', () => {
    const [late] = pastRhythm(visits('2025-01-01', '2025-01-11', '2025-01-21', '2025-12-31', '2026-01-10'), TODAY);
    expect(late).toMatchObject({ medianGap: 10, daysSince: 54 });
  });

  it('is not measured by what was cancelled, returned or free', () => {
    const nothing = ['2026-02-01', '2026-03-01'].map((orderedOn) => aLine({ orderedOn, status: 'returned' }));
    const [late] = pastRhythm([...visits('2025-11-01', '2025-11-11', '2025-11-21'), ...nothing], TODAY);
    expect(late).toMatchObject({ lastOrderOn: '2025-11-21', medianGap: 10 });
  });

  it('is found whatever the order of the lines, and never before every gap has been passed', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(gaps, fc.integer({ min: 0, max: 500 }), fc.boolean(), (between, since, isTurned) => {
        let day = asIsoDay('2000-01-01');
        const days = [day, ...between.map((gap) => (day = addDays(day, gap)))];
        const lines = visits(...days);
        const found = pastRhythm(isTurned ? lines.reverse() : lines, addDays(day, since));
        const sorted = [...between].sort((a, b) => a - b);
        const low = sorted[Math.floor((sorted.length - 1) / 2)]!;
        const high = sorted[Math.floor(sorted.length / 2)]!;
        expect(found.length === 1).toBe(since > low + high);
      }),
    );
  });
});
