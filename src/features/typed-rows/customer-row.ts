/** A customer's row as typed: who has the same phone, whether owner and referrer are known, and what the row says of it. */
import { parseAnniversary } from '../../domain/calendar/anniversary';
import { type CustomerTrouble, customerTroubles } from '../../domain/customers/customer-troubles';
import { readEmail } from '../../domain/email/email-reader';
import { readPhone } from '../../domain/phone/phone-reader';
import type { Label, Language } from '../../i18n/bilingual';
import { typedWords } from '../../i18n/typed-words';
import type { Column } from '../../schema/column';
import { tabOf } from '../../schema/workbook-schema';
import type { TypedValues } from '../../sheets/entered-rows';

const COLUMNS: Readonly<Record<string, Column>> = tabOf('customers').columns;

export interface CustomerFacts {
  readonly country: string;
  /** Ids of those who have this full phone, by its E.164. */
  readonly withPhone: (e164: string) => readonly string[];
  readonly isCustomer: (id: string) => boolean;
  /** Columns whose cells are not understood. */
  readonly unreadable: readonly { readonly column: string; readonly found: string }[];
}

const textOf = (value: unknown): string | null => (value === null || value === undefined ? null : String(value));

export function troublesOf(row: TypedValues, facts: CustomerFacts): readonly CustomerTrouble[] {
  const [id, phone, email, birthday] = ['id', 'phone', 'email', 'birthday'].map((key) => textOf(row[key]));
  const [owner, referredBy] = [textOf(row['owner']), textOf(row['referredBy'])];
  const read = phone ? readPhone(phone, facts.country) : null;
  const others = read?.kind === 'full' ? facts.withPhone(read.e164).filter((one) => one !== id) : [];
  return customerTroubles({
    ...{ id: id ?? null, name: textOf(row['name']), phone: read, country: facts.country, samePhone: others },
    email: email ? { text: email, isAddress: readEmail(email) !== null } : null,
    birthday: birthday ? { text: birthday, isDay: parseAnniversary(birthday) !== null } : null,
    ...{ wechat: textOf(row['wechat']), account: textOf(row['account']), consent: textOf(row['consent']) },
    referredBy: referredBy ? { text: referredBy, isCustomer: facts.isCustomer(referredBy) } : null,
    owner: owner ? { text: owner, isPerson: owner.includes('@') } : null,
    unreadable: facts.unreadable,
  });
}

/** As long as a cell is good for reading. */
const LONGEST = 500;
const LONGEST_FOUND = 40;

/** @returns null when nothing is wrong */
export function checkText(troubles: readonly CustomerTrouble[], language: Language): string | null {
  if (troubles.length === 0) return null;
  const { check, between } = typedWords[language];
  const said = troubles.map((trouble) => {
    const say = check[trouble.code] as (facts: object) => string;
    return say(spoken(trouble));
  });
  return said.join(between).slice(0, LONGEST);
}

function spoken(trouble: CustomerTrouble): object {
  const found = 'found' in trouble ? { found: trouble.found.slice(0, LONGEST_FOUND) } : {};
  const header: { readonly column?: Label } =
    'column' in trouble ? { column: COLUMNS[trouble.column]?.header ?? { 'zh-CN': '', en: '' } } : {};
  return { ...trouble, ...found, ...header };
}
