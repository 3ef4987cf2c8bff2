import fc from 'fast-check';
import { convertIcsCalendar } from 'ts-ics';
import { asIsoDay } from '../../../src/domain/calendar/iso-day';
import { octetsIn } from '../../../src/domain/text/octets';
import { ANN, aPerson, aTask, type Known, written } from './a-digest';

const repurchase = (own: Parameters<typeof aTask>[0] = {}) =>
  aTask({
    kind: 'repurchase',
    reason: { code: 'repurchase', product: 'Face cream', lastOrderOn: asIsoDay('2026-02-03'), daysAgo: 30 },
    ...own,
  });

const talked = (summary: string) =>
  JSON.stringify({
    ...{ orders: [], issues: [] },
    talks: [{ at: Date.parse('2026-03-01T10:00:00Z'), by: ANN, medium: 'wechat', summary }],
  });

/** What a reader sees of an HTML mail, its blanks not counted. */
const seen = (html: string): string =>
  html
    .replace(/^.*<body[^>]*>/s, '')
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s/g, '');

describe('the subject of the morning mail', () => {
  const tasks = [
    aTask({ isUrgent: true, customerId: 'C-000002' }),
    repurchase({ customerId: 'C-000003' }),
    repurchase({ customerId: 'C-000004' }),
  ];

  it('says how many things there are and of which kinds, what cannot wait first', () => {
    expect(written({ tasks }).subject).toBe('3 things today: 1 about to run late, 2 due to buy again');
    expect(written({ tasks }, { language: 'zh-CN' }).subject).toBe('今天3件事：1件快超时，2位该复购');
  });

  it('says so when nothing is due, with one useful line', () => {
    const people = [
      aPerson({ customerId: 'C-1', name: 'Rita', spent: 900, lastProduct: 'Tea', lastOrderOn: asIsoDay('2025-12-05') }),
      aPerson({ customerId: 'C-2', name: 'Forbidden', channel: 'amazon', lastOrderOn: asIsoDay('2025-12-05') }),
      aPerson({
        customerId: 'C-3',
        name: 'Unsubscribed',
        consent: 'unsubscribed',
        lastOrderOn: asIsoDay('2025-12-05'),
      }),
      aPerson({
        customerId: 'C-4',
        name: 'Another’s',
        owner: 'otto@shop.example',
        lastOrderOn: asIsoDay('2025-12-05'),
      }),
    ];
    const mail = written({}, { people });
    expect(mail.subject).toBe('Nothing is due today');
    expect(mail.text).toContain('A quiet day: say hello to Rita, a good customer who last bought Tea 90 days ago.');
    expect(mail.text).not.toMatch(/Forbidden|Unsubscribed|Another/);
    expect(written({}, { language: 'zh-CN' }).text).toContain('没有客户在等您');
  });
});

describe('what the morning mail tells', () => {
  const bea = aPerson({
    ...{ phone: '13800001234', level: 'gold', spent: 1234.5, lastProduct: 'Face cream' },
    ...{ lastOrderOn: asIsoDay('2026-02-03'), suggestion: 'Soap、Oil、Mask、Brush' },
    recent: talked('She said that the last parcel came late and asks for the other carrier from now on'),
  });

  it('is of each customer why, how to reach them, the last talk in ten words, the worth, three suggestions, a text', () => {
    const { text } = written({ tasks: [repurchase()] }, { people: [bea] });
    expect(text).toContain(
      [
        'Bea',
        'due to buy Face cream again: bought on 2026-02-03, 30 days ago',
        'Contact: 13800001234 · bea@example.com',
        'Last talk: 2026-03-01 WeChat: She said that the last parcel came late and asks…',
        'Worth: USD 1,234.50 in all · Gold',
        'Suggest: Soap · Oil · Mask',
        'Text to send:',
      ].join('\n'),
    );
    expect(text).toContain('Bea, are you running low on Face cream?');
  });

  it('is one entry a customer, however much is due of them', () => {
    const { text } = written({ tasks: [repurchase(), aTask()] }, { people: [bea] });
    expect(text.match(/^Bea$/gm)).toHaveLength(1);
    expect(text).toContain('30 days ago\nbirthday today\nContact: ');
  });

  it('is nothing to reach or to write to a buyer whose marketplace forbids it', () => {
    const forbidden = aPerson({ ...bea, channel: 'amazon' });
    const { text, html } = written({ tasks: [repurchase({ contact: 'none' })] }, { people: [forbidden] });
    expect(text).toContain("only the channel's own messaging");
    expect(`${text}${html}`).not.toMatch(/13800001234|bea@example|Text to send/);
  });

  it('is what became of yesterday, what the quota did not reach, and days on which nothing ran', () => {
    const { text } = written({
      yesterday: { done: 3, sent: 2, notSent: [{ reason: 'The customer has not consented.', count: 4 }] },
      carriedOver: 12,
      gap: { from: asIsoDay('2026-03-02'), to: asIsoDay('2026-03-04'), madeUp: 5, tooLate: 1 },
    });
    expect(text).toContain('Yesterday: 3 done, 2 mails sent.');
    expect(text).toContain('Not sent (4): The customer has not consented.');
    expect(text).toContain('12 mails are carried over and go first tomorrow.');
    expect(text).toContain('did not run from 2026-03-02 to 2026-03-04: 5 made up, 1 too late to send.');
  });

  it('is at most fifteen customers in full, those whose time ends first and who bought most; the others are counted', () => {
    const tasks = Array.from({ length: 40 }, (_, index) =>
      repurchase({ customerId: `C-${index}`, customerName: `Customer ${index}.`, value: index }),
    );
    const last = aTask({ customerId: 'C-x', customerName: 'Ends today', latestOn: asIsoDay('2026-03-05') });
    const { text } = written({ tasks: [...tasks, last] });
    const told = [...text.matchAll(/^(Customer \d+\.|Ends today)$/gm)].map(([name]) => name);
    expect(told).toEqual(['Ends today', ...Array.from({ length: 14 }, (_, index) => `Customer ${39 - index}.`)]);
    expect(text).toContain('■ Can wait\n\n26 due to buy again: all in the tab Today.');
  });

  it('leads to the tab Today', () => {
    const { text, html } = written({});
    expect(text).toContain('https://docs.example/d/book/edit#gid=7');
    expect(html).toContain('href="https://docs.example/d/book/edit#gid=7"');
  });

  it('goes to the colleague, and a reply to the owner of the shop', () => {
    expect(written({})).toMatchObject({ to: ANN, name: 'Tea House', replyTo: 'owner@shop.example' });
  });
});

describe('the HTML of the morning mail', () => {
  it('needs nothing from elsewhere and no style sheet', () => {
    const { html = '' } = written({ tasks: [repurchase(), aTask({ isUrgent: true })] }, { people: [aPerson()] });
    expect(html).not.toMatch(/<style|<img|<link|<script|@import|url\(/i);
  });

  it('says the same as the plain text, whatever the cells hold; no cell becomes markup; it stays below 95 KB', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '<script>alert(1)</script>',
        '=1+1',
        '{{stop}}',
        'x'.repeat(5000),
        '好'.repeat(5000),
        '"&<'.repeat(2000),
      ),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
    );
    const person = fc.record({ name: cell, phone: cell, wechat: cell, email: cell, lastProduct: cell, level: cell });
    const more = fc.record({ suggestion: cell, recent: cell.map(talked), spent: fc.constant(12) });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(person, more), { maxLength: 40 }),
        fc.constantFrom('en', 'zh-CN'),
        (rows, language) => {
          const people = rows.map(([own, known]: [object, Known], index) =>
            aPerson({ ...own, ...known, customerId: `C-${index}`, lastOrderOn: asIsoDay('2026-02-03') }),
          );
          const tasks = people.map((one, index) =>
            repurchase({ customerId: one.customerId, customerName: one.name, isUrgent: index % 3 === 0 }),
          );
          const { html = '', text } = written({ tasks }, { people, language: language as 'en' });
          expect(html).not.toMatch(/<script/i);
          expect(octetsIn(html)).toBeLessThan(95_000);
          const body = seen(html);
          for (const line of text.split('\n')) {
            if (!line.startsWith('http')) expect(body).toContain(line.replace(/^■/, '').replace(/\s/g, ''));
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('the calendar of the morning mail', () => {
  const followUp = aTask({
    ...{ kind: 'followUp', about: 'T-1', customerName: '李雷, VIP' },
    reason: { code: 'followUp', what: 'send the price; small bottle', on: asIsoDay('2026-03-05') },
  });
  const eventsOf = (mail: ReturnType<typeof written>) => {
    const [file] = mail.attachments ?? [];
    const events = convertIcsCalendar(undefined, file?.text ?? '').events ?? [];
    return events.map(({ uid, summary, start }) => [uid, summary, start.type, start.date.toISOString().slice(0, 10)]);
  };

  it('holds follow-ups and meetings as whole days, the same event under the same UID every morning', () => {
    const mail = written({ tasks: [followUp, repurchase()] });
    expect(mail.attachments).toMatchObject([{ name: 'regulars.ics', type: 'text/calendar' }]);
    expect(eventsOf(mail)).toEqual([['followUp-T-1-2026-03-05@book.regulars', '李雷, VIP', 'DATE', '2026-03-05']]);
  });

  // Hong Kong Observatory: lunar 01-18 is 2026-03-06, 2027-02-23, 2028-02-12 (test/fixtures/lunar-observatory)
  it('enters a lunar day that comes back every year as three days, each by itself', () => {
    const words = { whose: '', notes: 'supplier dinner', days: 1, on: asIsoDay('2026-03-06') };
    const meeting = aTask({
      ...{ kind: 'meeting', about: 'D-1' },
      reason: { code: 'date', occasion: 'meeting', ...words },
    });
    const date = {
      occasion: 'meeting' as const,
      whose: '',
      on: '农历01-18',
      isYearly: true,
      daysBefore: 1,
      owner: '',
      notes: '',
    };
    const dates = [{ ...date, id: 'D-1', customerId: 'C-000001', customerName: 'Bea' } as const];
    const mail = written({ tasks: [meeting] }, { dates });
    expect(eventsOf(mail).map(([, , , on]) => on)).toEqual(['2026-03-06', '2027-02-23', '2028-02-12']);
    expect(mail.attachments?.[0]?.text).toContain('DESCRIPTION:supplier dinner');
  });

  it('is not attached where there is nothing to enter', () => {
    expect(written({ tasks: [repurchase()] }).attachments).toBeUndefined();
  });
});
