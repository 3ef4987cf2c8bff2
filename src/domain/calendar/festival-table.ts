/**
 * The festivals and shopping days that a shop plans by, and the rule by which each falls in a civil year. Their names
 * stand in src/i18n/festival-words.ts under the same keys. Each falls exactly once a civil year.
 *
 * No day off is meant by any of them: which days are, governments announce year by year.
 */
export type FestivalRule =
  | { readonly by: 'date'; readonly month: number; readonly day: number }
  /** Of the plain lunar month, never of a leap month; so many days later, negative for earlier. */
  | { readonly by: 'lunar'; readonly month: number; readonly day: number; readonly plusDays?: number }
  /** The nth such weekday of the month (0 = Sunday), so many days later. */
  | {
      readonly by: 'weekday';
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
      readonly plusDays?: number;
    }
  /** Easter Sunday of the western churches, so many days later. */
  | { readonly by: 'easter'; readonly plusDays: number }
  | { readonly by: 'qingming' };

const SUNDAY = 0;
const THURSDAY = 4;

export const FESTIVALS = {
  newYear: { by: 'date', month: 1, day: 1 },
  springFestivalEve: { by: 'lunar', month: 1, day: 1, plusDays: -1 },
  springFestival: { by: 'lunar', month: 1, day: 1 },
  lanternFestival: { by: 'lunar', month: 1, day: 15 },
  valentines: { by: 'date', month: 2, day: 14 },
  womensDay: { by: 'date', month: 3, day: 8 },
  motheringSunday: { by: 'easter', plusDays: -21 },
  easter: { by: 'easter', plusDays: 0 },
  qingming: { by: 'qingming' },
  labourDay: { by: 'date', month: 5, day: 1 },
  mothersDay: { by: 'weekday', month: 5, weekday: SUNDAY, nth: 2 },
  may20: { by: 'date', month: 5, day: 20 },
  childrensDay: { by: 'date', month: 6, day: 1 },
  june18: { by: 'date', month: 6, day: 18 },
  fathersDay: { by: 'weekday', month: 6, weekday: SUNDAY, nth: 3 },
  dragonBoat: { by: 'lunar', month: 5, day: 5 },
  qixi: { by: 'lunar', month: 7, day: 7 },
  teachersDay: { by: 'date', month: 9, day: 10 },
  midAutumn: { by: 'lunar', month: 8, day: 15 },
  nationalDay: { by: 'date', month: 10, day: 1 },
  doubleNinth: { by: 'lunar', month: 9, day: 9 },
  halloween: { by: 'date', month: 10, day: 31 },
  singlesDay: { by: 'date', month: 11, day: 11 },
  thanksgiving: { by: 'weekday', month: 11, weekday: THURSDAY, nth: 4 },
  blackFriday: { by: 'weekday', month: 11, weekday: THURSDAY, nth: 4, plusDays: 1 },
  cyberMonday: { by: 'weekday', month: 11, weekday: THURSDAY, nth: 4, plusDays: 4 },
  doubleTwelve: { by: 'date', month: 12, day: 12 },
  christmas: { by: 'date', month: 12, day: 25 },
} as const satisfies Readonly<Record<string, FestivalRule>>;

export type FestivalId = keyof typeof FESTIVALS;
