/**
 * Reads one filled cell of a file as the value of its column, by the column's kind. What the grid would refuse is
 * refused here, line by line: one such cell would void the whole block when it is written.
 *
 * Kept as written although doubtful: phones and e-mails that cannot be read (the column check says so), and countries
 * that are none, which the caller puts where they are not lost.
 */
import { anniversaryText, parseAnniversary } from '../../domain/calendar/anniversary';
import { type DayRefusal, readDay } from '../../domain/calendar/day-reader';
import type { Instant } from '../../domain/calendar/instant';
import { type IsoDay, serialOfDay } from '../../domain/calendar/iso-day';
import { readEmail } from '../../domain/email/email-reader';
import { readAmount } from '../../domain/money/amount-reader';
import { nameKey } from '../../domain/text/tidy';
import { label } from '../../i18n/bilingual';
import type { LineRefusalCode } from '../../i18n/import-words';
import type { ChoiceList } from '../../schema/choice-list';
import type { Column, Kind, KindValue } from '../../schema/column';
import { expectedInstead } from '../../sheets/value-limits';
import { choiceWords } from './choice-words-table';
import type { Field } from './header-names-table';
import type { LineContext } from './line-context';
import { isRefused, type Read, refusal } from './line-refusal';

interface Cell {
  /** Undressed and not blank. */
  readonly text: string;
  readonly field: Field;
  readonly column: Column;
}

type Reader = (cell: Cell, context: LineContext) => Read<KindValue>;

export function readCell(text: string, field: Field, column: Column, context: LineContext): Read<KindValue> {
  const read = READERS[column.kind]({ text, field, column }, context);
  if (isRefused(read)) return read;
  const expected = expectedInstead(column, read.value, context);
  return expected === null ? read : { refused: refusal('VALUE_REFUSED', field, text, expected) };
}

const asWritten: Reader = ({ text }) => ({ value: text });

const readNumber: Reader = ({ text, field }) => {
  const read = readAmount(text);
  return read ? { value: read.amount } : { refused: refusal('VALUE_REFUSED', field, text, label('数字', 'a number')) };
};

export interface DayAndTime {
  readonly day: IsoDay;
  /** Null where the file gives no time of day; midnight sharp is what programs write that have none. */
  readonly at: Instant | null;
}

const DAY_CODES: Readonly<Record<DayRefusal, LineRefusalCode>> = {
  blank: 'DAY_MISSING',
  unreadable: 'DAY_UNREADABLE',
  noSuchDay: 'DAY_UNREADABLE',
  undecided: 'DAY_UNDECIDABLE',
  serial: 'DAY_UNREADABLE',
};

export function readDayAndTime(text: string, field: Field, { zone, slashOrder }: LineContext): Read<DayAndTime> {
  const read = readDay(text, slashOrder(field));
  if (read.kind === 'refused') return { refused: refusal(DAY_CODES[read.reason], field, text) };
  if (read.kind === 'instant') return { value: { day: zone.dayOf(read.instant), at: read.instant } };
  const { day, seconds } = read;
  return { value: { day, at: seconds ? zone.instantOf(serialOfDay(day) + seconds / 86_400) : null } };
}

const readWholeDay: Reader = ({ text, field }, context) => {
  const read = readDayAndTime(text, field, context);
  return isRefused(read) ? read : { value: read.value.day };
};

const readTime: Reader = ({ text, field }, context) => {
  const read = readDayAndTime(text, field, context);
  if (isRefused(read)) return read;
  return { value: read.value.at ?? context.zone.startOfDay(read.value.day) };
};

const readAnniversary: Reader = ({ text, field }, { language, slashOrder }) => {
  const read = parseAnniversary(text.replace(MIDNIGHT, ''), slashOrder(field));
  if (read) return { value: anniversaryText(read, language) };
  return { refused: refusal('VALUE_REFUSED', field, text, label('生日（如 1990-03-15）', 'a day such as 1990-03-15')) };
};

/** Spreadsheets print a birthday with a time of day. */
const MIDNIGHT = /\s+0?0:00(?::00)?$/;

const readEmailKept: Reader = ({ text }) => ({ value: readEmail(text) ?? text });

const readChoice: Reader = ({ text, field, column }, { labels }) => {
  const { list } = column;
  const key = list ? choiceOf(list, text, labels) : text;
  if (key !== null) return { value: key };
  return { refused: refusal(field === 'orders.status' ? 'STATUS_UNKNOWN' : 'CHOICE_UNKNOWN', field, text) };
};

/** The list's own labels first, then what files call its choices. */
function choiceOf(list: ChoiceList, text: string, labels: LineContext['labels']): string | null {
  const labelled = labels.keyOf(list, text);
  if (labelled !== null) return labelled;
  const wanted = nameKey(text);
  const called = Object.entries(choiceWords[list.key] ?? {}).find(([, words]) =>
    words.some((word) => nameKey(word) === wanted),
  );
  return called && labels.has(list, called[0]) ? called[0] : null;
}

const readCheck: Reader = ({ text, field }) => {
  if (/^(true|yes|y|1|是|√|✓)$/i.test(text)) return { value: true };
  if (/^(false|no|n|0|否|×)$/i.test(text)) return { value: false };
  return { refused: refusal('VALUE_REFUSED', field, text, label('是或否', 'yes or no')) };
};

const READERS: Readonly<Record<Kind, Reader>> = {
  id: asWritten,
  text: asWritten,
  long: asWritten,
  phone: asWritten,
  email: readEmailKept,
  person: readEmailKept,
  ref: asWritten,
  json: asWritten,
  anniversary: readAnniversary,
  day: readWholeDay,
  time: readTime,
  money: readNumber,
  int: readNumber,
  rate: readNumber,
  share: readNumber,
  number: readNumber,
  check: readCheck,
  choice: readChoice,
};
