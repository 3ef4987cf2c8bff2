/** Taking a mail on where one of what it tells cannot be written: for the rest it is as if nothing had been. */
import { instantOfEpoch } from '../../../src/domain/calendar/instant';
import { asIsoDay } from '../../../src/domain/calendar/iso-day';
import { LEDGER_COLUMNS, type Ledger } from '../../../src/features/reminders/ledger-row';
import { claimMail } from '../../../src/features/reminders/sending/claim-mail';
import type { DueMail } from '../../../src/features/reminders/sending/due-mails';
import { EarlierMails } from '../../../src/features/reminders/sending/earlier-mails';
import { tabOf } from '../../../src/schema/workbook-schema';
import { SheetTable, type StoredRow } from '../../../src/sheets/sheet-table';
import type { ShopWorkbook } from '../../../src/sheets/shop-workbook';
import { ANN, aPerson, asked, aTask, bookOf, factsOf, TODAY } from './a-digest';

const NAMES = { 'C-000001': 'Bea', 'C-000002': 'Rita', 'C-000003': 'Zoe' } as const;
const people = Object.entries(NAMES).map(([customerId, name], index) =>
  aPerson({ customerId, name, sheetRow: index + 2 }),
);
const tasks = people.map(({ customerId, name }) => aTask({ customerId, customerName: name }));

/** Customers among whom some cannot be told of, whatever the reason. */
class Spoilt extends Map<string, (typeof people)[number]> {
  constructor(private readonly ids: readonly string[]) {
    super(people.map((person) => [person.customerId, person]));
  }

  override get(id: string) {
    if (this.ids.includes(id)) throw new TypeError(`${id} cannot be read`);
    return super.get(id);
  }
}

function claimed(spoilt: readonly string[], statuses: Readonly<Record<string, string>> = {}) {
  const rows = tasks.map(({ key, customerId, dueOn }, index) => {
    const state = { status: statuses[customerId] ?? 'planned', attempts: 0, lastTryAt: null, snoozedTo: null };
    const row = { sheetRow: index + 2, key, kind: 'birthday', customerId, owner: ANN, to: ANN, note: null, dueOn };
    return { ...row, as: 'task', ...state } as StoredRow;
  });
  const ledger = new SheetTable(tabOf('reminders'), LEDGER_COLUMNS, rows, [], null);
  const workbook = bookOf(people, 'en') as ShopWorkbook;
  const mail: DueMail = {
    ...{ form: 'digest', to: ANN, entries: tasks, rank: 'digest' },
    ...{ latestOn: asIsoDay(TODAY), value: 0 },
  };
  const claim = claimMail(
    {
      workbook,
      facts: { ...factsOf(people, 'Tea House', 'en'), customers: new Spoilt(spoilt) },
      at: instantOfEpoch(Date.parse(`${TODAY}T08:00:00Z`)),
      ledger: ledger as unknown as Ledger,
      earlier: new EarlierMails([], workbook),
      askedOf: ({ tasks: told }) => asked({ tasks: told }),
    },
    mail,
  );
  const after = rows.map((row) => ledger.current(row)['status']);
  const notes = rows.map((row) => String(ledger.current(row)['note'] ?? ''));
  return { claim, after, notes, added: ledger.stagedAdditions };
}

describe("a colleague's digest", () => {
  it('tells all that is due, and takes all of it on with a row of its own', () => {
    const { claim, after, added } = claimed([]);
    expect(after).toEqual(['sending', 'sending', 'sending']);
    expect(added).toMatchObject([{ kind: 'digest', to: ANN, status: 'sending', attempts: 1, reason: '3 reminders' }]);
    expect(claim?.keys).toEqual([...tasks.map(({ key }) => key), `digest|${ANN}|${TODAY}|colleague`]);
  });

  it('is written without what cannot be written, which has failed with what was said', () => {
    const { claim, after, notes } = claimed(['C-000002']);
    expect(after).toEqual(['sending', 'failed', 'sending']);
    expect(notes[1]).toBe('Not sent, since the mail could not be written: C-000002 cannot be read');
    expect(claim?.keys).toHaveLength(3);
    expect(claim?.mail.text).toContain('Zoe');
    expect(claim?.mail.text).not.toContain('Rita');
  });

  it('of which nothing can be written is not sent at all', () => {
    const { claim, after, added } = claimed(Object.keys(NAMES));
    expect([claim, added, after]).toEqual([null, [], ['failed', 'failed', 'failed']]);
  });

  it('leaves to another run what that has taken on meanwhile', () => {
    const { claim, after } = claimed([], { 'C-000001': 'sending', 'C-000003': 'done' });
    expect(after).toEqual(['sending', 'sending', 'done']);
    expect(claim?.keys).toEqual([tasks[1]!.key, `digest|${ANN}|${TODAY}|colleague`]);
  });
});
