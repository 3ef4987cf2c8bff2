/**
 * Decides whether a column's `3/4/2024` means March or April. One order holds for the whole column: a file is written
 * by one program, and a day read two ways in one column is worse than a refused one.
 */
export type SlashOrder = 'mdy' | 'dmy';
export type FoundSlashOrder = SlashOrder | 'contradiction' | 'undecided';

/** A day with an ambiguous order: two short parts, then a year of two or four digits; `/` or `-` between. */
const AMBIGUOUS = /^\s*(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d{2})(?!\d)/;

/**
 * What the column's own values say: a part above 12 is no month. A value with two such parts (31/31/2024) says nothing,
 * and is refused by itself later.
 */
export function slashOrderOf(texts: Iterable<string>): FoundSlashOrder {
  let found: FoundSlashOrder = 'undecided';
  for (const text of texts) {
    const parts = AMBIGUOUS.exec(text.normalize('NFKC'));
    const says = parts ? orderOfParts(Number(parts[1]), Number(parts[3])) : null;
    if (says === null || says === found) continue;
    if (found !== 'undecided') return 'contradiction';
    found = says;
  }
  return found;
}

function orderOfParts(first: number, second: number): SlashOrder | null {
  if (first > 12 === second > 12) return null;
  return first > 12 ? 'dmy' : 'mdy';
}

/**
 * The order to read a column by, or null when its ambiguous values must be refused.
 *
 * The values decide; else the language. Chinese never writes the day before the month. English writes both: alone it
 * decides nothing; with a known home country the United States and the Philippines put the month first, all others the
 * day. Pass no country to refuse whatever English leaves open.
 *
 * @param language a tag such as `zh-CN` or `en`
 * @param homeCountry ISO-2
 * @see CLDR, date patterns of en-US, en-PH (M/d/yy) and en-001 (dd/MM/y)
 */
export function decideSlashOrder(found: FoundSlashOrder, language: string, homeCountry?: string): SlashOrder | null {
  if (found === 'contradiction') return null;
  if (found !== 'undecided') return found;
  if (language.startsWith('zh')) return 'mdy';
  if (!language.startsWith('en') || !homeCountry) return null;
  return homeCountry === 'US' || homeCountry === 'PH' ? 'mdy' : 'dmy';
}
