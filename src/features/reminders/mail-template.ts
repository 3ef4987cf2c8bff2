/**
 * Owns what a mail's template may hold: which places are filled, and what keeps it from being sent. Judged before
 * anything is sent, since mustache fills a misspelt place with nothing and says so to nobody.
 */
import Mustache from 'mustache';
import type { Label } from '../../i18n/bilingual';
import { templateWords } from '../../i18n/template-words';

export interface Template {
  readonly subject: string;
  readonly body: string;
}

/** Every place that is filled; '' where the workbook does not know. */
export const PLACES = [
  ...(['name', 'shop', 'colleague', 'product', 'ago', 'suggestions', 'offer', 'until', 'occasion', 'stop'] as const),
] as const;

export type Places = Readonly<Record<(typeof PLACES)[number], string>>;

/** What keeps a template from being sent; null where nothing does. */
export function templateTrouble(template: Template): Label | null {
  if (template.subject.trim() === '') return templateWords.noSubject;
  try {
    const subject = Mustache.parse(template.subject) as readonly Token[];
    const body = Mustache.parse(template.body) as readonly Token[];
    const name = [...namesIn(subject), ...namesIn(body)].find((one) => !KNOWN.has(one));
    if (name !== undefined) return templateWords.unknown({ name: name.slice(0, 40), known: PLACES.join(', ') });
    return body.some(([type, value]) => FILLING.has(type) && value === 'stop') ? null : templateWords.noStop;
  } catch (error) {
    return templateWords.broken({ why: String((error as Error).message).slice(0, 80) });
  }
}

/** `name` stands for what is filled in, `#` and `^` for a part that depends on it. */
type Token = readonly [type: string, value: string, from: number, to: number, inner?: readonly Token[] | string];

const KNOWN: ReadonlySet<string> = new Set(PLACES);
const FILLING: ReadonlySet<string> = new Set(['name', '&']);

/** A partial (`{{> part}}`) is another template, and there is none. @param inPart where `{{.}}` means something */
function namesIn(tokens: readonly Token[], inPart = false): readonly string[] {
  return tokens.flatMap(([type, value, , , inner]) => {
    if (type === '>') return [`> ${value}`];
    if (type !== 'name' && type !== '&' && type !== '#' && type !== '^') return [];
    const within = Array.isArray(inner) ? namesIn(inner, inPart || type === '#') : [];
    return value === '.' && inPart ? within : [value, ...within];
  });
}

const LINE_BREAK = /\r\n?|[\u2028\u2029]/g;
/** A subject with a line break could add headers. */
const CONTROL = /[\p{Cc}\u2028\u2029]+/gu;
/** Line breaks stay. */
const CONTROL_IN_LINES = /[^\P{Cc}\n]+/gu;

const LONGEST_SUBJECT = 200;
const LONGEST_BODY = 5_000;

/**
 * Each place is filled once; what it is filled with never becomes template, and not markup either: that is done where the
 * text becomes HTML.
 */
export function filled(template: Template, places: Places): Template {
  const render = (text: string): string => Mustache.render(text, places, {}, { escape: String });
  const subject = render(template.subject).replace(CONTROL, ' ').trim();
  const body = render(template.body).replace(LINE_BREAK, '\n').replace(CONTROL_IN_LINES, ' ');
  return { subject: wholeSigns(subject, LONGEST_SUBJECT), body: wholeSigns(body.trim(), LONGEST_BODY) };
}

/** No character is cut in two. */
const wholeSigns = (text: string, most: number): string => text.slice(0, most).replace(/\p{Cs}/gu, '');
