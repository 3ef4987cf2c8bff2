import { guessDirection } from '../../sidebar/log/guess-direction';
import { blankDraft, followUpOf, isBlank, type TalkDraft, wireDraft } from '../../sidebar/log/talk-draft';
import { asIsoDay } from '../../src/domain/calendar/iso-day';
import { HITS } from './sample-customers';

const TODAY = asIsoDay('2026-03-18'); // a Wednesday
const [customer] = HITS.en;

const aDraft = (values: Partial<TalkDraft>): TalkDraft => ({ ...blankDraft('talk-1', 'call'), ...values });

describe('what is decided for whoever logs a talk', () => {
  it.each([
    ['call', '来电问面霜有没有货', 'in'],
    ['call', '回访，客户说很满意', 'out'],
    ['wechat', '客户投诉快递慢', 'in'],
    ['wechat', '发了新品图，他问价格', 'out'],
    ['call', 'Asked whether the cream is in stock', 'in'],
    ['call', 'Told her the parcel is on its way', 'out'],
    ['call', 'nothing telling', 'out'],
    ['chat', 'nothing telling', 'in'],
    ['review', '五星', 'in'],
  ])('who began (%s: %s)', (medium, summary, direction) => {
    expect(guessDirection(medium, summary)).toBe(direction);
  });

  it('the follow-up is the day the text names, until a day is chosen or refused', () => {
    const summary = 'Call back next Monday';
    expect(followUpOf(aDraft({ summary }), TODAY)).toMatchObject({ day: '2026-03-23', isFromText: true });
    expect(followUpOf(aDraft({ summary, followUp: { on: '2026-03-20' } }), TODAY).day).toBe('2026-03-20');
    expect(followUpOf(aDraft({ summary, followUp: 'none' }), TODAY).day).toBeNull();
    expect(followUpOf(aDraft({ summary: 'Parcel arrives on Friday' }), TODAY).day).toBeNull();
  });
});

describe('what is sent', () => {
  // Source: product.md, tab interactions; architecture.md, "A draft is {draftId, id?, was?, …column keys}".
  it('names columns by their keys and leaves out what was left blank', () => {
    const draft = aDraft({ summary: ' Happy. Call back next Monday\n', outcome: 'reached' });
    expect(wireDraft(draft, customer!, TODAY)).toEqual({
      ...{ draftId: 'talk-1', customerId: 'C-000001', rowHint: 2 },
      ...{ medium: 'call', summary: 'Happy. Call back next Monday', direction: 'out' },
      ...{ outcome: 'reached', followUpOn: '2026-03-23' },
    });
  });

  it('a draft is blank until something is typed, whatever was chosen', () => {
    expect(isBlank(aDraft({ medium: 'visit', outcome: 'reached', summary: ' \n' }))).toBe(true);
    expect(isBlank(aDraft({ nextStep: 'send sample' }))).toBe(false);
  });
});
