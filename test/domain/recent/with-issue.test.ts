import type { Instant } from '../../../src/domain/calendar/instant';
import { KEPT, type RecentIssue, readRecent, withIssue, writeRecent } from '../../../src/domain/recent/recent-history';

const anIssue = (id: string, at = 1000): RecentIssue => ({
  ...{ id, type: 'return', status: 'open', description: `About ${id}` },
  ...{ at: (at * 1000) as Instant, promisedAt: null },
});

const historyOf = (...issues: RecentIssue[]) => ({ orders: [], talks: [], issues });

describe('an issue in the customer’s own row', () => {
  it('is counted once, however often its save is repeated', () => {
    const once = withIssue(historyOf(), null, { ...anIssue('S-1'), isOpen: true }, 1);
    const twice = withIssue(historyOf(...once.issues), once.openIssues, { ...anIssue('S-1'), isOpen: true }, 1);
    expect([once.openIssues, twice.openIssues, twice.issues.length]).toEqual([1, 1, 1]);
  });

  it('leaves the count once it is settled, however often', () => {
    const settled = { ...anIssue('S-1'), isOpen: false };
    const once = withIssue(historyOf(anIssue('S-2'), anIssue('S-1')), 2, settled, -1);
    const twice = withIssue(historyOf(...once.issues), once.openIssues, settled, -1);
    expect([once, twice]).toEqual([
      { issues: [anIssue('S-2')], openIssues: 1 },
      { issues: [anIssue('S-2')], openIssues: 1 },
    ]);
  });

  it('is counted by what the write changed where there are more open than are kept', () => {
    const many = Array.from({ length: KEPT }, (_, index) => anIssue(`S-${index}`));
    const { openIssues, issues } = withIssue(historyOf(...many), 7, { ...anIssue('S-9', 2000), isOpen: true }, 1);
    expect([openIssues, issues.length, issues[0]?.id]).toEqual([8, KEPT, 'S-9']);
  });

  it('is known again by its time in a text of before, when ids were not kept', () => {
    const old = JSON.stringify({
      orders: [],
      talks: [],
      issues: [{ at: 1_000_400, type: 'return', status: 'open', description: 'x' }],
    });
    const { issues, openIssues } = withIssue(readRecent(old), 1, { ...anIssue('S-1'), isOpen: false }, -1);
    expect([issues, openIssues]).toEqual([[], 0]);
  });

  it('is read back as it was written', () => {
    const issue = { ...anIssue('S-1'), promisedAt: 5_000_000 as Instant };
    expect(readRecent(writeRecent(historyOf(issue))).issues).toEqual([issue]);
  });
});
