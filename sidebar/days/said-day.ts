/**
 * Finds in what was said the day on which to come back to the customer: "下周一回访", "call back next Monday". Pure.
 *
 * A day beside a word of contacting is a follow-up; any other ("货下周一到") may be one, and is only offered.
 */
import type { IsoDay } from '../../src/domain/calendar/iso-day';
import { SAID_DAYS } from './said-day-table';

export interface SaidDay {
  readonly day: IsoDay;
  /** As it stands in the text. */
  readonly words: string;
  /** The clause speaks of contacting somebody. */
  readonly isFollowUp: boolean;
}

const CONTACTING =
  /回访|跟进|联系|回电|回复|回话|再打|打电话|电话|提醒|拜访|再约|再聊|再问|再来|追一下|催|\b(?:call|ring|phone|follow[- ]?up|check (?:in|back)|remind|contact|get back|write|e-?mail|text|message|visit|ping|reach out|talk)\b/i;

/** Ends of clauses; a point or comma inside a number or a date is none. */
const CLAUSE_END = /[，。；！？;!?\n]|[,.](?=\s|$)/;

/** The first day beside a word of contacting, else the first day; null where no coming day is named. */
export function saidDay(text: string, today: IsoDay): SaidDay | null {
  let offered: SaidDay | null = null;
  const clauses = text.split(CLAUSE_END);
  for (const [index, clause] of clauses.entries()) {
    const found = dayIn(clause, today);
    if (found === null) continue;
    const next = clause.trim() === found.words ? (clauses[index + 1] ?? '') : ''; // "下周一，回访": it says what for
    const isFollowUp = CONTACTING.test(clause) || CONTACTING.test(next);
    if (isFollowUp) return { ...found, isFollowUp };
    offered ??= { ...found, isFollowUp };
  }
  return offered;
}

function dayIn(clause: string, today: IsoDay): Pick<SaidDay, 'day' | 'words'> | null {
  for (const { pattern, day } of SAID_DAYS) {
    for (const match of clause.matchAll(pattern)) {
      const found = day(match.slice(1), today);
      if (found !== null) return { day: found, words: match[0].trim() };
    }
  }
  return null;
}
