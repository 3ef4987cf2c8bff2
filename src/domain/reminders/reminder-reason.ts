/**
 * Why somebody is reminded: codes with the facts that a sentence needs. The sentences are src/i18n/reason-words.ts.
 */
import type { FestivalId } from '../calendar/festival-table';
import type { IsoDay } from '../calendar/iso-day';
import type { AudienceTrouble } from './audience-reader';

export type Occasion = 'familyBirthday' | 'anniversary' | 'meeting' | 'renewal' | 'other';

export type ReminderReason =
  | { readonly code: 'birthdayToday' }
  | { readonly code: 'birthdayIn'; readonly days: number; readonly on: IsoDay }
  | {
      readonly code: 'date';
      readonly occasion: Occasion;
      /** As typed, '' for the customer; never an age. */
      readonly whose: string;
      readonly notes: string;
      /** Until then; 0 is the day itself. */
      readonly days: number;
      readonly on: IsoDay;
    }
  | { readonly code: 'festival'; readonly festival: FestivalId; readonly days: number; readonly on: IsoDay }
  | { readonly code: 'repurchase'; readonly product: string; readonly lastOrderOn: IsoDay; readonly daysAgo: number }
  | { readonly code: 'followUp'; readonly what: string; readonly on: IsoDay }
  /** Hours are whole, and rounded down: 0 is less than an hour. */
  | { readonly code: 'promiseSoon'; readonly by: string; readonly hoursLeft: number; readonly what: string }
  | { readonly code: 'promisePast'; readonly by: string; readonly hoursPast: number; readonly what: string }
  | { readonly code: 'losingTouch'; readonly daysSilent: number; readonly since: IsoDay }
  | { readonly code: 'thankYou'; readonly product: string; readonly orderedOn: IsoDay }
  | { readonly code: 'survey'; readonly settledOn: IsoDay; readonly what: string }
  | { readonly code: 'returnWindow'; readonly product: string; readonly orderNo: string; readonly until: IsoDay }
  /** Not about a customer: a rule that nobody can follow as it is written. */
  | { readonly code: 'ruleTrouble'; readonly rule: string; readonly troubles: readonly AudienceTrouble[] };

const SHORT = 40;

/** A line of what was written, for a sentence: whole where it is short. */
export function inShort(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = [...line.slice(0, 4 * SHORT)];
  return letters.length <= SHORT ? line : `${letters.slice(0, SHORT - 1).join('')}…`;
}
