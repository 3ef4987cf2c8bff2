import type { Instant } from '../../../src/domain/calendar/instant';
import { firstReply, isOpenIssue, promisedAt, resolvedAtAfter } from '../../../src/domain/issues/issue-times';

const at = (text: string): Instant => Date.parse(`2026-03-05T${text}:00Z`) as Instant;

// Design, issues: promisedAt by priority from the reply hours; firstReplyAt the first outgoing talk; resolvedAt computed.
describe('the times of an issue', () => {
  it('four hours are promised from when it was opened', () => {
    expect(promisedAt(at('09:30'), 4)).toBe(at('13:30'));
  });

  it('the first answer is the earliest the shop gave after it was opened', () => {
    const talk = (time: string, direction: string) => ({ at: at(time), direction });
    expect(firstReply(at('10:00'), null, talk('09:59', 'out'))).toBeNull();
    expect(firstReply(at('10:00'), null, talk('10:30', 'in'))).toBeNull();
    expect(firstReply(at('10:00'), null, talk('10:00', 'out'))).toBe(at('10:00'));
    expect(firstReply(at('10:00'), at('11:00'), talk('12:00', 'out'))).toBe(at('11:00'));
    expect(firstReply(at('10:00'), at('11:00'), talk('10:20', 'out'))).toBe(at('10:20'));
  });

  it('it is settled once, and not at all when it is opened again', () => {
    expect(resolvedAtAfter('resolved', null, at('12:00'))).toBe(at('12:00'));
    expect(resolvedAtAfter('closed', at('12:00'), at('15:00'))).toBe(at('12:00'));
    expect(resolvedAtAfter('working', at('12:00'), at('15:00'))).toBeNull();
  });

  it('open is what somebody still has to settle', () => {
    expect(['open', 'working', 'waiting', 'resolved', 'closed', null].map(isOpenIssue)).toEqual([
      ...[true, true, true, false, false, false],
    ]);
  });
});
