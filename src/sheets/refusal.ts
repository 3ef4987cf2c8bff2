/**
 * A refusal: the product understood what was asked and says no, with where, what was found and what to do.
 *
 * Thrown below, rendered at the border in the reader's language. What goes wrong in a way nobody foresaw is not a
 * refusal and stays an ordinary Error.
 */
import type { Envelope } from '../contract/envelope';
import type { Language } from '../i18n/bilingual';
import type { Sentence } from '../i18n/refusal-sentence';
import { type RefusalCode, type RefusalFacts, refusalWords } from '../i18n/refusal-words';

export class Refusal<Code extends RefusalCode = RefusalCode> extends Error {
  constructor(
    readonly code: Code,
    readonly facts: RefusalFacts<Code>,
  ) {
    super(code);
    this.name = 'Refusal';
  }

  envelope(language: Language): Envelope {
    const say = refusalWords[language][this.code] as (facts: RefusalFacts<Code>) => Sentence;
    const { where = '', problem, found = '', remedy } = say(this.facts);
    const place = where === '' ? '' : language === 'en' ? `${where}: ` : `${where}：`;
    const gap = language === 'en' ? ' ' : '';
    return { code: this.code, message: `${place}${problem}${gap}${remedy}`, where, found, remedy };
  }
}

export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Refusal;
}
