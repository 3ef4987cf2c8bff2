/** saveIssue, and a talk that opens one: kept once and whole, with the promise, the first reply and the customer's count. */
import type { LocalWorkbook, RunOptions } from '../../local/local-workbook';
import { answer, outcomeOf, refusalOf } from './builders/answer';
import { difference, troublesAtEveryCall, WAYS } from './builders/faults';
import { idTroubles, named, numberOf, recordsOf } from './builders/rows';
import { AGENT, aShop, copyOf, MANAGER, madeOnce, OTHER_AGENT, OWNER, VIEWER } from './builders/shop';

interface Saved {
  readonly id: string;
  readonly customerId: string;
  readonly written: boolean;
}

/** Ada is the agent's, Otis another agent's, Una nobody's. */
const shop = madeOnce(() => {
  const made = aShop();
  const people = [{ name: 'Ada', owner: AGENT }, { name: 'Otis', owner: OTHER_AGENT }, { name: 'Una' }];
  for (const [index, person] of people.entries()) answer(made, 'saveCustomer', [{ draftId: `c${index}`, ...person }]);
  return made;
});

const complaint = { draftId: 'i1', customerName: 'Ada', type: 'quality', description: 'The cup is cracked' };

const saves = (one: LocalWorkbook, draft: object, options: RunOptions = {}): Saved =>
  answer<Saved>(one, 'saveIssue', [draft], options);

const only = (one: LocalWorkbook) => one.export('issues')[0]!;

/** Nine in the morning, as the shop's clock stands, and what follows from it. */
const [MORNING, LATER] = ['2026-03-05T09:', '2026-03-05T12:00:00Z'];

describe('an issue', () => {
  it('needs no more than who, what kind and what happened: the rest is given, and the customer shows it at once', () => {
    const one = shop();
    const { id, customerId, written } = saves(one, complaint, { user: AGENT });
    expect(written).toBe(true);
    expect(only(one)).toMatchObject({
      ...{ id, customerId, customerName: 'Ada', status: 'open', priority: 'normal', owner: AGENT },
      ...{ openedAt: expect.stringContaining(MORNING), resolvedAt: null, firstReplyAt: null },
      promisedAt: expect.stringContaining('2026-03-06T09:'), // settings: 24 hours
    });
    expect(named(one, 'Ada')['openIssues']).toBe(1);
    const card = answer<{ issues: unknown[] }>(one, 'customerCard', [customerId]);
    expect(card.issues).toMatchObject([{ id, status: 'open', promisedAt: only(one)['promisedAt'] }]);
    answer(one, 'refreshCustomers');
    expect(answer<{ issues: unknown[] }>(one, 'customerCard', [customerId]).issues).toEqual(card.issues);
  });

  it.each([
    ['high', '2026-03-05T13:'],
    ['normal', '2026-03-06T09:'],
    ['low', '2026-03-08T09:'],
  ])('of %s priority is promised by the settings’ reply hours', (priority, promised) => {
    const one = shop();
    saves(one, { ...complaint, priority });
    expect(only(one)['promisedAt']).toContain(promised);
  });

  it('keeps the promise that somebody gave, and follows the priority where nobody did', () => {
    const one = shop();
    const { id } = saves(one, complaint);
    saves(one, { draftId: 'i2', id, priority: 'high' });
    expect(only(one)['promisedAt']).toContain('2026-03-05T13:');
    saves(one, { draftId: 'i3', id, promisedAt: '2026-03-05T18:00' });
    saves(one, { draftId: 'i4', id, priority: 'low' });
    expect(only(one)['promisedAt']).toContain('2026-03-05T18:00');
  });

  it('is settled with its time, and leaves the customer’s count; opened again it comes back', () => {
    const one = shop();
    const { id } = saves(one, complaint);
    const was = { status: 'open' };
    saves(one, { draftId: 'i2', id, was, status: 'resolved', resolution: 'Sent a new one' });
    expect(only(one)).toMatchObject({ status: 'resolved', resolvedAt: expect.stringContaining(MORNING) });
    expect(named(one, 'Ada')['openIssues']).toBe(0);
    saves(one, { draftId: 'i3', id, status: 'working' });
    expect([only(one)['resolvedAt'], named(one, 'Ada')['openIssues']]).toEqual([null, 1]);
  });

  it('goes by default to whoever looks after the customer', () => {
    const one = shop();
    saves(one, { ...complaint, customerName: 'Otis' }, { user: MANAGER });
    expect(only(one)['owner']).toBe(OTHER_AGENT);
  });

  it('is not written over what somebody else changed meanwhile', () => {
    const one = shop();
    const { id } = saves(one, complaint);
    one.edit('issues', id, 'status', 'Working on it');
    const draft = { draftId: 'i2', id, was: { status: 'open' }, status: 'resolved' };
    expect(refusalOf(one, 'saveIssue', [draft]).code).toBe('CHANGED_MEANWHILE');
    expect(only(one)['status']).toBe('working');
  });

  it('with a promise read back from the card is saved: a time from a cell is the same time', () => {
    const one = shop();
    const { id, customerId } = saves(one, complaint);
    const [shown] = answer<{ issues: { promisedAt: string }[] }>(one, 'customerCard', [customerId]).issues;
    saves(one, { draftId: 'i2', id, was: { promisedAt: shown!.promisedAt }, promisedAt: '2026-03-06T12:00' });
    expect(only(one)['promisedAt']).toContain('2026-03-06T12:00');
  });

  it('typed into the tab and settled there has its time at once', () => {
    const one = shop();
    const { id } = saves(one, complaint);
    one.edit('issues', id, 'status', 'Resolved');
    expect(only(one)['resolvedAt']).toContain(MORNING);
    one.edit('issues', id, 'status', 'Open');
    expect(only(one)['resolvedAt']).toBeNull();
  });
});

describe('who may', () => {
  it('agents: with own customers and nobody’s', () => {
    const one = shop();
    saves(one, complaint, { user: AGENT });
    saves(one, { ...complaint, draftId: 'i2', customerName: 'Una' }, { user: AGENT });
    expect(one.export('issues').map(({ owner }) => owner)).toEqual([AGENT, AGENT]);
  });

  it('agents: not with another one’s, unless they were told to settle it', () => {
    const one = shop();
    const other = { ...complaint, customerId: numberOf(one, 'Otis'), customerName: undefined };
    expect(refusalOf(one, 'saveIssue', [other], { user: AGENT }).code).toBe('NOT_YOURS');
    const { id } = saves(one, other, { user: OWNER });
    const settle = { draftId: 'i2', id, status: 'resolved' };
    expect(refusalOf(one, 'saveIssue', [settle], { user: AGENT }).code).toBe('NOT_YOURS');
    saves(one, { draftId: 'i3', id, owner: AGENT }, { user: OWNER });
    expect(saves(one, settle, { user: AGENT }).written).toBe(true);
  });

  it('viewers: not at all', () => {
    expect(refusalOf(shop(), 'saveIssue', [complaint], { user: VIEWER }).code).toBe('ROLE_MAY_NOT');
  });
});

describe('handing over', () => {
  it('goes to a manager or owner, by e-mail or name, and shows in red until it is settled', () => {
    const one = shop();
    const { id } = saves(one, complaint, { user: AGENT });
    saves(one, { draftId: 'i2', id, escalatedTo: 'Mana' }, { user: AGENT });
    expect(only(one)['escalatedTo']).toBe(MANAGER);
  });

  it.each([AGENT, VIEWER, 'nobody@example.com'])('not to %s', (escalatedTo) => {
    const one = shop();
    const { id } = saves(one, complaint);
    const refused = refusalOf(one, 'saveIssue', [{ draftId: 'i2', id, escalatedTo }]);
    expect([refused.code, refused.found]).toEqual(['VALUE_REFUSED', escalatedTo]);
    expect(only(one)['escalatedTo']).toBeNull();
  });
});

describe('bad input is refused before anything is written', () => {
  it.each([
    ['a computed column', { ...complaint, resolvedAt: '2026-03-05T10:00' }, 'FIELD_UNKNOWN'],
    ['a column that there is not', { ...complaint, colour: 'red' }, 'FIELD_UNKNOWN'],
    ['no kind', { ...complaint, type: '' }, 'FIELD_MISSING'],
    ['a status of no list', { ...complaint, status: 'lost' }, 'VALUE_REFUSED'],
    ['six stars', { ...complaint, stars: 6 }, 'VALUE_REFUSED'],
    ['a text too long for a cell', { ...complaint, description: 'x'.repeat(50_000) }, 'VALUE_REFUSED'],
    ['nobody it is about', { ...complaint, customerName: 'Nobody' }, 'CUSTOMER_UNCLEAR'],
    ['a row that there is not', { draftId: 'x', id: 'S-none', status: 'closed' }, 'ROW_NOT_FOUND'],
  ])('%s', (_, draft, code) => {
    const one = shop();
    const before = one.snapshot();
    expect(refusalOf(one, 'saveIssue', [draft]).code).toBe(code);
    expect(one.snapshot()).toBe(before);
  });

  it('text that looks like a formula stays text', () => {
    const one = shop();
    saves(one, { ...complaint, description: '=HYPERLINK("http://x")', resolution: '<script>' });
    expect(only(one)).toMatchObject({ description: '=HYPERLINK("http://x")', resolution: '<script>' });
  });

  it('an issue stays with its customer', () => {
    const one = shop();
    const { id } = saves(one, complaint);
    expect(refusalOf(one, 'saveIssue', [{ draftId: 'i2', id, customerName: 'Una' }]).code).toBe('VALUE_REFUSED');
  });
});

const talk = { draftId: 't1', customerName: 'Ada', medium: 'call', summary: 'The cup is cracked', direction: 'in' };
const withIssue = { ...talk, issue: { type: 'quality', priority: 'high' } };

describe('a talk', () => {
  it('opens an issue in the same save: what happened is what was said', () => {
    const one = shop();
    const { id } = answer<Saved>(one, 'logInteraction', [withIssue], { user: AGENT });
    expect(one.export('interactions')).toMatchObject([{ id, issueId: only(one)['id'] }]);
    expect(only(one)).toMatchObject({
      ...{ description: talk.summary, type: 'quality', priority: 'high', owner: AGENT, customerName: 'Ada' },
      ...{ firstReplyAt: null, promisedAt: expect.stringContaining('2026-03-05T13:') },
    });
    expect(named(one, 'Ada')).toMatchObject({ openIssues: 1, lastContactAt: only(one)['openedAt'] });
  });

  it('of ours about an issue is its first reply, and a later one is not', () => {
    const one = shop();
    const { id } = saves(one, complaint);
    answer(one, 'logInteraction', [{ ...talk, draftId: 't1', issueId: id }]);
    expect(only(one)['firstReplyAt']).toBeNull();
    const later = copyOf(one.snapshot(), LATER);
    answer(later, 'logInteraction', [{ ...talk, draftId: 't2', direction: 'out', issueId: id }]);
    const first = only(later)['firstReplyAt'];
    expect(first).toContain('2026-03-05T12:00');
    const evening = copyOf(later.snapshot(), '2026-03-05T18:00:00Z');
    answer(evening, 'logInteraction', [{ ...talk, draftId: 't3', direction: 'out', issueId: id }]);
    expect(only(evening)['firstReplyAt']).toBe(first);
    evening.run('menuRefresh');
    expect(only(evening)['firstReplyAt']).toBe(first);
  });

  it('about another customer’s issue, or one that there is not, is refused', () => {
    const one = shop();
    const { id } = saves(one, { ...complaint, customerName: 'Una' });
    const codes = [id, 'S-none'].map((issueId) => refusalOf(one, 'logInteraction', [{ ...talk, issueId }]).code);
    expect(codes).toEqual(['VALUE_REFUSED', 'ROW_NOT_FOUND']);
    expect(one.export('interactions')).toEqual([]);
  });

  it.each(['a text', { type: 'quality', colour: 'red' }, { priority: 'high' }])(
    'with the issue %j writes neither',
    (issue) => {
      const one = shop();
      const before = one.export('log').length;
      refusalOf(one, 'logInteraction', [{ ...talk, issue }]);
      expect([one.export('interactions'), one.export('issues'), one.export('log').length]).toEqual([[], [], before]);
    },
  );
});

describe.each(WAYS)('a run that ends $title', ({ at }) => {
  const acts = [
    { title: 'an issue saved', call: 'saveIssue', draft: () => complaint },
    { title: 'a talk with an issue logged', call: 'logInteraction', draft: () => withIssue },
    {
      title: 'an issue settled',
      call: 'saveIssue',
      first: complaint,
      draft: (one: LocalWorkbook) => ({
        draftId: 'i2',
        id: only(one)['id'],
        was: { status: 'open' },
        status: 'resolved',
      }),
    },
  ];

  it.each(acts)('leaves $title whole and once, when it is sent again', ({ call, first, draft }) => {
    const begin = (): LocalWorkbook => {
      const one = shop();
      if (first) saves(one, first);
      return one;
    };
    const quiet = begin();
    const whole = quiet.run(call, [draft(quiet)]);
    const times = ['openedAt', 'promisedAt', 'resolvedAt', 'lastContactAt', 'recent', 'issueId'];
    const wanted = recordsOf(quiet, times);
    const troubles = troublesAtEveryCall(whole, (step) => {
      const one = begin();
      const sent = draft(one);
      one.run(call, [sent], at(step));
      const check = (): readonly string[] => {
        const again = copyOf(one.snapshot(), '2026-03-05T09:10:00Z');
        return [
          ...difference('outcome', outcomeOf(again.run(call, [sent])), 'done'),
          ...difference('rows', recordsOf(again, times), wanted),
          ...difference('ids', idTroubles(again), []),
          ...difference('open on the card', openOnCard(again), openOnCard(quiet)),
        ];
      };
      return { shop: one, check };
    });
    expect(troubles).toEqual([]);
  });
});

const openOnCard = (one: LocalWorkbook): number =>
  answer<{ issues: unknown[] }>(one, 'customerCard', [numberOf(one, 'Ada')]).issues.length;
