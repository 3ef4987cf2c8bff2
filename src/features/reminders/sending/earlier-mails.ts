/**
 * The mails that a customer has got or may have got, by the ledger: by customer, and by address where one person stands in
 * two rows. Each row counts as it was read last.
 */
import { DIGEST } from '../../../domain/reminders/ledger';
import type { EarlierMail } from '../../../domain/reminders/mail-gap';
import type { ShopWorkbook } from '../../../sheets/shop-workbook';
import { type LedgerEntry, stateOf } from '../ledger-row';

export interface Mailed {
  readonly customerId: string;
  readonly to: string;
}

const MAY_HAVE_LEFT: readonly (string | null)[] = ['sending', 'sent', 'unknown'];
const MAY_LEAVE: readonly (string | null)[] = ['planned', 'failed'];

export class EarlierMails {
  private readonly rows = new Map<string, LedgerEntry>();
  /** Keys by customer's id, and by address. */
  private readonly keys = new Map<string, Set<string>>();

  constructor(
    rows: readonly LedgerEntry[],
    private readonly workbook: ShopWorkbook,
  ) {
    this.learn(rows);
  }

  learn(rows: readonly LedgerEntry[]): void {
    for (const row of rows) {
      if (row.key === null || row.as !== 'email' || row.kind === DIGEST) continue;
      this.rows.set(row.key, row);
      for (const name of namesOf({ customerId: row.customerId ?? '', to: row.to ?? '' })) {
        const known = this.keys.get(name);
        if (known) known.add(row.key);
        else this.keys.set(name, new Set([row.key]));
      }
    }
  }

  to(mailed: Mailed): readonly EarlierMail[] {
    return this.of(mailed, MAY_HAVE_LEFT).map((row) => {
      const { dueOn, lastTryAt } = stateOf(row);
      return { key: row.key ?? '', on: lastTryAt === null ? dueOn : this.workbook.zone.dayOf(lastTryAt) };
    });
  }

  /** Keys of those that another run may be sending meanwhile. */
  maybeTo(mailed: Mailed): readonly string[] {
    return this.of(mailed, MAY_LEAVE).map(({ key }) => key ?? '');
  }

  private of(mailed: Mailed, statuses: readonly (string | null)[]): readonly LedgerEntry[] {
    const keys = new Set(namesOf(mailed).flatMap((name) => [...(this.keys.get(name) ?? [])]));
    return [...keys].flatMap((key) => this.rows.get(key) ?? []).filter(({ status }) => statuses.includes(status));
  }
}

const namesOf = ({ customerId, to }: Mailed): readonly string[] =>
  [customerId, to.trim().toLowerCase()].filter((name) => name !== '');
