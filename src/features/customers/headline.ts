/**
 * The one sentence to read before speaking: how often they bought, what and when, at which pace; what is still open; what
 * was said last and promised. Pure; what is not known is left out.
 */
import { daysBetween, type IsoDay } from '../../domain/calendar/iso-day';
import type { Language } from '../../i18n/bilingual';
import { cardWords } from '../../i18n/card-words';

export interface HeadlineFacts {
  readonly orders: number | null;
  readonly firstOrderOn: IsoDay | null;
  readonly lastOrderOn: IsoDay | null;
  readonly lastProduct: string | null;
  readonly gender: string | null;
  /** The newest open one. */
  readonly issue: { readonly type: string; readonly description: string } | null;
  readonly talk: { readonly on: IsoDay; readonly medium: string; readonly summary: string } | null;
  readonly followUpOn: IsoDay | null;
  readonly unsubscribed: boolean;
}

/** Characters of what was said; a sentence is read at a glance. */
const SAID = 40;

export function headline(facts: HeadlineFacts, today: IsoDay, language: Language): string {
  const say = cardWords[language].headline;
  const { issue, talk, followUpOn, unsubscribed } = facts;
  const parts = [
    orderPart(facts, today, language),
    issue && say.issue({ what: shortened(issue.description || issue.type) }),
    talk && say.talk({ medium: talk.medium, days: daysBetween(talk.on, today), said: shortened(talk.summary) }),
    followUpOn && say.followUp({ on: followUpOn, due: followUpOn <= today }),
    unsubscribed ? say.unsubscribed : null,
  ].filter((part): part is string => part !== null && part !== '');
  return `${parts.join(say.join)}${say.end}`;
}

function orderPart(
  { orders, lastOrderOn, lastProduct, ...facts }: HeadlineFacts,
  today: IsoDay,
  language: Language,
): string {
  const say = cardWords[language].headline;
  if (orders === null || orders === 0) return say.noOrder;
  if (lastOrderOn === null || lastProduct === null) return say.orders({ orders });
  const last = say.last({ product: lastProduct, days: daysBetween(lastOrderOn, today) });
  const days = averageGap(orders, facts.firstOrderOn, lastOrderOn);
  const gender = facts.gender === 'female' || facts.gender === 'male' ? facts.gender : null;
  return `${say.orders({ orders })}${say.comma}${last}${days === null ? '' : say.average({ gender, days })}`;
}

/** Whole days between two orders on average; null before the second, or where all were on one day. */
function averageGap(orders: number, first: IsoDay | null, last: IsoDay): number | null {
  if (orders < 2 || first === null || first >= last) return null;
  return Math.max(1, Math.round(daysBetween(first, last) / (orders - 1)));
}

function shortened(text: string): string {
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/[。.；;！!，,]+$/, '')
    .trim();
  return line.length > SAID ? `${line.slice(0, SAID - 1)}…` : line;
}
