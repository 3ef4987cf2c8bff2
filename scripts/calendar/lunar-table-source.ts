/**
 * The text of src/domain/calendar/lunar-table.ts, worked out with lunar-typescript. A test compares it with the file.
 */
import { type LunarMonth, LunarYear, Solar } from 'lunar-typescript';

/** 1899, because January 1900 still belongs to it. */
const FIRST_YEAR = 1899;
const LAST_YEAR = 2100;
const FIRST_CIVIL_YEAR = 1900;

export function lunarTableSource(): string {
  const years = numbersFromTo(FIRST_YEAR, LAST_YEAR);
  return `/** Written by scripts/write-lunar-table.ts with lunar-typescript; do not edit. */
export const FIRST_LUNAR_YEAR = ${FIRST_YEAR};
export const LAST_LUNAR_YEAR = ${LAST_YEAR};

/** The first day of the first year. */
export const FIRST_LUNAR_NEW_YEAR = '${firstDayOf(monthsOf(FIRST_YEAR)[0]!)}';

/**
 * Five hex digits a lunar year, ten years a line. The first is 1 where the leap month has 30 days; the next three have a
 * bit for each month, the first month's highest, set where it has 30 days and not 29; the last is the number of the month
 * that has a leap month after it, 0 for none.
 */
export const LUNAR_YEARS = [
${rowsOf(10, years.map(yearInHex), ' ')}
].join(' ');

export const FIRST_QINGMING_YEAR = ${FIRST_CIVIL_YEAR};

/** The day of April on which Qingming falls, a digit a civil year, fifty years a line. */
export const QINGMING_DAYS = [
${rowsOf(50, numbersFromTo(FIRST_CIVIL_YEAR, LAST_YEAR).map(qingmingDay), '')}
].join('');
`;
}

const numbersFromTo = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

const monthsOf = (year: number): LunarMonth[] => LunarYear.fromYear(year).getMonthsInYear();

const firstDayOf = (month: LunarMonth): string => Solar.fromJulianDay(month.getFirstJulianDay()).toYmd();

function yearInHex(year: number): string {
  const months = monthsOf(year);
  const leap = months.find((month) => month.isLeap());
  const long = months.filter((month) => !month.isLeap()).map((month) => (month.getDayCount() === 30 ? '1' : '0'));
  if (long.length !== 12) throw new Error(`lunar year ${year} has ${long.length} months that are no leap months`);
  const lengths = Number.parseInt(long.join(''), 2).toString(16).padStart(3, '0');
  return `${leap?.getDayCount() === 30 ? 1 : 0}${lengths}${Math.abs(leap?.getMonth() ?? 0).toString(16)}`;
}

/** The library's table of a lunar year's solar terms, asked in the middle of it. */
const qingmingDay = (year: number): string =>
  `${Solar.fromYmd(year, 4, 1).getLunar().getJieQiTable()['清明']?.getDay() ?? '?'}`;

function rowsOf(length: number, items: readonly string[], between: string): string {
  const rows: string[] = [];
  for (let at = 0; at < items.length; at += length) rows.push(`  '${items.slice(at, at + length).join(between)}',`);
  return rows.join('\n');
}
