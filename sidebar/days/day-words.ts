/** A civil day in the words of the language: 3月16日 周一, Mon 16 Mar. The year is said only where it is another one. */
import { type IsoDay, partsOf, weekdayOf } from '../../src/domain/calendar/iso-day';
import type { Language } from '../../src/i18n/bilingual';
import { pageWords } from '../../src/i18n/page-words';

export function dayWords(day: IsoDay, today: IsoDay, language: Language): string {
  const say = pageWords[language];
  const { year, month, day: dayOfMonth } = partsOf(day);
  const weekday = say.weekdays[weekdayOf(day)]!;
  return say.day({ month, day: dayOfMonth, weekday, year: year === partsOf(today).year ? null : year });
}
