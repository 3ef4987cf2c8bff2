import { asIsoDay } from '../../../src/domain/calendar/iso-day';
import { tooSoonAfter } from '../../../src/domain/reminders/mail-gap';

const TODAY = asIsoDay('2026-03-05');

describe('a customer is left in peace between two mails', () => {
  it.each([
    ['a birthday greeting goes on the day, whatever went before', 'birthday', '2026-03-05', null],
    ['thanks go on any day without another mail', 'thankYou', '2026-03-04', null],
    ['thanks wait where another mail went today', 'thankYou', '2026-03-05', '2026-03-05'],
    ['an offer does not follow within a week', 'repurchase', '2026-02-27', '2026-02-27'],
    ['an offer may follow after a week', 'repurchase', '2026-02-26', null],
    ['a kind that nobody knows is treated as an offer', 'newKind', '2026-03-01', '2026-03-01'],
  ] as const)('%s', (_, kind, on, found) => {
    const earlier = [{ key: 'earlier', on: asIsoDay(on) }];
    expect(tooSoonAfter({ key: 'mine', kind }, earlier, TODAY)).toBe(found);
  });

  it('its own earlier try does not hold a mail back', () => {
    expect(tooSoonAfter({ key: 'mine', kind: 'repurchase' }, [{ key: 'mine', on: TODAY }], TODAY)).toBeNull();
  });
});
