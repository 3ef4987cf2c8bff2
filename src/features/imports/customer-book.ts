/**
 * The customers as an import sees them: finds the one a line is about, else makes a new one, and fills what is blank.
 * Never overwrites what the shop typed; a consent that was given or withdrawn stays as it is. A contact detail from a
 * channel that allows less than the customer's own is noted as such, and left out where there is no room to note it.
 *
 * New customers are kept back until the slice is written, so that later lines of the slice can still fill them.
 */

import type { IsoDay } from '../../domain/calendar/iso-day';
import { searchText } from '../../domain/customers/search-text';
import { readEmail } from '../../domain/email/email-reader';
import { type CustomerIndex, customerIndex, type IndexedCustomer } from '../../domain/matching/customer-index';
import { readPhone } from '../../domain/phone/phone-reader';
import { CONTACT_FIELDS, laterDay, removedOn } from '../../domain/privacy/kept-contact';
import { nameKey } from '../../domain/text/tidy';
import type { KindValue } from '../../schema/column';
import type { ColumnKey, TabRow } from '../../schema/workbook-schema';
import type { ContactOrigins } from '../../sheets/contact-origins';
import type { SheetRow, Table } from '../../sheets/shop-workbook';
import { type Read, refusal } from './line-refusal';
import { isMaskedName } from './masked-name';
import type { CustomerFacts } from './read-customer';

export type CustomerColumn = ColumnKey<'customers'>;
type CustomerTable = Table<'customers', CustomerColumn>;
type Values = Record<string, KindValue | null>;

/** Read whatever the file holds: keys to match by, and what a new line may change. */
export const CUSTOMER_KEYS = [
  'id',
  'name',
  'phone',
  'email',
  'account',
  'channel',
  'country',
  'consent',
  'lastOrderOn',
] as const;

export interface PlacedCustomer {
  readonly id: string;
  readonly name: string;
  readonly outcome: 'added' | 'changed' | 'unchanged';
}

export interface NewCustomers {
  readonly nextId: () => string;
  readonly batch: string;
  /** ISO-2; phones of customers without a country are read by it. */
  readonly homeCountry: string;
  /** Channels that let contact data be kept for some days only. */
  readonly keepDays: ReadonlyMap<string, number>;
  readonly today: IsoDay;
  readonly origins: Pick<ContactOrigins, 'note'>;
}

/** By which the customer could be written to. */
const DETAILS: ReadonlySet<string> = new Set(['phone', 'wechat', 'email']);

export class CustomerBook {
  private readonly index: CustomerIndex;
  private readonly unreadable: ReadonlySet<string>;
  private drafts = new Map<string, Values>();
  /** Of the channels that let contact data be kept for some days only. */
  private readonly contactless = new Set<string>();
  /** By channel and name: those of them whose days are over. */
  private readonly forgottenByName = new Map<string, readonly string[]>();
  /** Customers without any key, by the order they were seen in. */
  private readonly byTrace = new Map<string, string>();

  constructor(
    private readonly table: CustomerTable,
    private readonly made: NewCustomers,
  ) {
    this.index = customerIndex(
      table.rows.filter(({ id }) => id !== null).map((row) => indexed(row.id!, row, made.homeCountry)),
    );
    this.unreadable = new Set(table.unreadable.map(({ sheetRow, column }) => `${sheetRow} ${column}`));
    if (made.keepDays.size > 0) this.findForgotten();
  }

  /** @param trace tells an order line apart without its customer; '' where there is no order */
  place(facts: CustomerFacts, trace: string, orderedOn: IsoDay | null): Read<PlacedCustomer> {
    const keys = { ...facts, name: facts.nameToMatch };
    const own = this.ownCustomer(facts);
    const match = own ? ({ kind: 'customer', customerId: own } as const) : this.index.match(keys);
    if (match.kind === 'ambiguous') {
      return {
        refused: refusal('AMBIGUOUS', 'orders.customerName', `${facts.name} (${match.customerIds.join(', ')})`),
      };
    }
    const traced = !isTraceable(facts) || trace === '' ? '' : tracedBy(trace, facts.name, facts.values['phone']);
    const known = match.kind === 'customer' ? match.customerId : this.byTrace.get(traced);
    const id = known ?? this.forgotten(facts, trace);
    const placed = id === undefined ? this.add(facts) : this.fill(id, facts, orderedOn);
    if (traced !== '') this.byTrace.set(traced, placed.id);
    return { value: placed };
  }

  /** Remembers whose an order line of the workbook is, for customers who can be told by nothing else. */
  trace(trace: string, customerId: string): void {
    const row = this.table.byKey(customerId);
    if (row) this.byTrace.set(tracedBy(trace, row.name === customerId ? '' : (row.name ?? ''), row.phone), customerId);
  }

  /** Are there customers whose contact data were removed when their days were over? */
  get hasForgotten(): boolean {
    return this.contactless.size > 0;
  }

  /** Whose keys are gone is known by the order, else by the name on the channel, where one customer alone bears it. */
  private forgotten({ name, channel, values }: CustomerFacts, trace: string): string | undefined {
    const called = CONTACT.some((field) => values[field] === name) ? '' : name; // nameless.ts
    const traced = trace === '' ? undefined : this.byTrace.get(tracedBy(trace, called, null));
    if (traced !== undefined && this.contactless.has(traced)) return traced;
    const named = this.forgottenByName.get(onChannel(channel, name)) ?? [];
    return named.length === 1 ? named[0] : undefined;
  }

  private isOverdue(channel: KindValue | null | undefined, orderedOn: IsoDay | null): boolean {
    const on = removedOn(orderedOn, this.made.keepDays.get(String(channel ?? '')));
    return on !== null && on <= this.made.today;
  }

  private findForgotten(): void {
    for (const { id, name, channel, phone, email, lastOrderOn } of this.table.rows) {
      if (id === null || phone !== null || email !== null || !this.made.keepDays.has(channel ?? '')) continue;
      this.contactless.add(id);
      if (!this.isOverdue(channel, lastOrderOn)) continue;
      const key = onChannel(channel ?? '', name ?? '');
      this.forgottenByName.set(key, [...(this.forgottenByName.get(key) ?? []), id]);
    }
  }

  /** Hands the new customers to the table, to be written with the slice, and to be found at once. */
  stage(): void {
    for (const draft of this.drafts.values()) {
      const row = draft as Partial<TabRow<'customers'>>;
      this.table.append({ ...row, search: searchText(row) });
    }
    this.drafts = new Map();
  }

  /** An id counts only with the name: another shop's export has the same ids for other people. */
  private ownCustomer({ ownId, name }: CustomerFacts): string | null {
    if (ownId === '') return null;
    const known = this.table.byKey(ownId)?.name;
    return known !== undefined && known !== null && nameKey(known) === nameKey(name) ? ownId : null;
  }

  private add(facts: CustomerFacts): PlacedCustomer {
    const id = this.made.nextId();
    const { name, channel, values } = facts;
    const draft: Values = { status: 'active', consent: 'unknown', ...values, id, name, batch: this.made.batch };
    if (channel !== '') draft['channel'] = channel;
    this.drafts.set(id, draft);
    this.index.add({ ...facts, customerId: id, name: facts.nameToMatch });
    return { id, name, outcome: 'added' };
  }

  private fill(id: string, facts: CustomerFacts, orderedOn: IsoDay | null): PlacedCustomer {
    const row = this.table.byKey(id);
    const current: Values = this.drafts.get(id) ?? (row ? { ...this.table.current(row) } : {});
    const lastOn = laterDay(orderedOn, row?.lastOrderOn ?? null);
    const isGone = this.contactless.has(id) && this.isOverdue(current['channel'], lastOn);
    const offered = isGone ? { ...facts, values: withoutContact(facts.values) } : facts;
    const filled = this.withOrigins(blanksFilled(current, offered), current, facts);
    for (const key of Object.keys(filled)) if (row && this.unreadable.has(`${row.sheetRow} ${key}`)) delete filled[key];
    const name = String(current['name'] ?? facts.name);
    if (Object.keys(filled).length === 0) return { id, name, outcome: 'unchanged' };
    const draft = this.drafts.get(id);
    if (draft) Object.assign(draft, filled);
    else if (row) this.table.change(row, filled as Partial<TabRow<'customers'>>);
    this.index.add(indexed(id, { ...current, ...filled }, this.made.homeCountry));
    return { id, name, outcome: 'changed' };
  }

  /** A file that names no channel is the shop's own list: what it says follows the customer's channel. */
  private withOrigins(filled: Values, current: Values, { channel }: CustomerFacts): Values {
    const own = String(current['channel'] ?? '');
    const kept = Object.entries(filled).filter(
      ([key, value]) => !DETAILS.has(key) || this.made.origins.note(String(value), channel, own),
    );
    return Object.fromEntries(kept);
  }
}

/** What was removed is not written again. */
function withoutContact(values: CustomerFacts['values']): CustomerFacts['values'] {
  return Object.fromEntries(Object.entries(values).filter(([key]) => !CONTACT.includes(key)));
}

const CONTACT: readonly string[] = CONTACT_FIELDS;

const onChannel = (channel: string, name: string): string => `${channel}\u0000${nameKey(name)}`;

/** An account belongs to a channel: it is filled only where the channels agree. */
function blanksFilled(current: Values, { values, channel }: CustomerFacts): Values {
  const filled: Values = {};
  const offered: Values = channel === '' ? { ...values } : { ...values, channel };
  const channelAfter = current['channel'] ?? (channel === '' ? null : channel);
  for (const [key, value] of Object.entries(offered)) {
    const isBlank = (current[key] ?? null) === null || (key === 'consent' && current[key] === 'unknown');
    if (!isBlank || value === current[key]) continue;
    if (key === 'account' && (channelAfter ?? '') !== channel) continue;
    filled[key] = value;
  }
  return filled;
}

function indexed(
  customerId: string,
  row: Partial<SheetRow<'customers', CustomerColumn>> | Values,
  homeCountry: string,
): IndexedCustomer {
  const text = (key: string): string => String((row as Values)[key] ?? '');
  const phone = text('phone') === '' ? null : readPhone(text('phone'), text('country') || homeCountry);
  return {
    customerId,
    channel: text('channel'),
    account: text('account'),
    phone: phone?.kind === 'full' ? phone.e164 : null,
    email: text('email') === '' ? null : readEmail(text('email')),
    name: isMaskedName(text('name')) ? '' : text('name'),
  };
}

/** Has nothing but a masked name: only the order it stands with tells the customer. */
export const isTraceable = ({ account, phone, email, nameToMatch }: CustomerFacts): boolean =>
  account === '' && phone === null && email === null && nameToMatch === '';

const tracedBy = (trace: string, name: string, phone: KindValue | null | undefined): string =>
  `${trace}\u0000${nameKey(name)}\u0000${phone ?? ''}`;
