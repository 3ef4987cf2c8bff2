/**
 * The note on a column's header: what goes in and who fills it, made of the schema. Pure.
 *
 * A note of ours ends with our name; by that an earlier text of ours is known and renewed. Anything else, also our text
 * with a person's words behind it, is the shop's own and stays.
 */
import type { Language } from '../i18n/bilingual';
import { headerNoteWords } from '../i18n/header-note-words';
import type { ChoiceList } from '../schema/choice-list';
import { standsInLists } from '../schema/choice-lists';
import type { Column, Kind } from '../schema/column';
import { writerOf } from '../schema/column-writer';
import { type NumberLimits, numberLimits } from '../schema/number-limits';
import type { Tab } from '../schema/tab';
import { tabOf } from '../schema/workbook-schema';

const SIGNATURE = '— 熟客 Regulars';

/** null for a hidden technical column, which nobody sees. */
export function headerNote(tab: Tab, column: Column, language: Language): string | null {
  if (column.hidden) return null;
  const lines = [column.note?.[language] ?? howToFill(tab, column, language), ...whoFills(tab, column, language)];
  return [...lines, SIGNATURE].filter((line) => line !== '').join('\n');
}

/** May the installer write here? */
export function isOurNote(note: string): boolean {
  const text = note.trim();
  return text === '' || text.endsWith(SIGNATURE);
}

function whoFills(tab: Tab, column: Column, language: Language): string[] {
  const words = headerNoteWords[language];
  switch (writerOf(tab, column)) {
    case 'product':
      return [column.computed ? words.computed : column.kind === 'id' ? words.given : words.recorded];
    case 'admins':
      return [column.required ? words.required : '', words.admins];
    default:
      return [column.required ? words.required : ''];
  }
}

/** '' where somebody types nothing: the product fills it. */
function howToFill(tab: Tab, column: Column, language: Language): string {
  return writerOf(tab, column) === 'product' ? '' : SENTENCES[column.kind](column, language);
}

type Sentence = (column: Column, language: Language) => string;

const says =
  (kind: 'text' | 'long' | 'phone' | 'email' | 'time' | 'anniversary' | 'rate' | 'check' | 'given'): Sentence =>
  (_, language) =>
    headerNoteWords[language][kind];

const SENTENCES: Readonly<Record<Kind, Sentence>> = {
  id: says('given'),
  text: says('text'),
  long: says('long'),
  phone: says('phone'),
  email: says('email'),
  day: ({ rule }, language) => headerNoteWords[language][rule === 'notAfterToday' ? 'dayUpToToday' : 'day'],
  time: says('time'),
  anniversary: says('anniversary'),
  money: (column, language) => (column.rule ? numberSentence(column, language) : headerNoteWords[language].money),
  int: (column, language) => numberSentence(column, language),
  rate: says('rate'),
  share: (column, language) => numberSentence(column, language),
  number: (column, language) => numberSentence(column, language),
  check: says('check'),
  choice: ({ list }, language) => choiceSentence(list, language),
  person: (_, language) => headerNoteWords[language].person({ tab: tabOf('team').name[language] }),
  ref: ({ refersTo }, language) =>
    refersTo ? headerNoteWords[language].ref({ tab: tabOf(refersTo).name[language] }) : '',
  json: says('given'),
};

function choiceSentence(list: ChoiceList | undefined, language: Language): string {
  const words = headerNoteWords[language];
  const mayGrow = list?.open === true && standsInLists(list);
  return mayGrow ? words.openChoice({ tab: tabOf('lists').name[language] }) : words.choice;
}

function numberSentence(column: Column, language: Language): string {
  const limits = numberLimits(column) ?? {};
  const words = headerNoteWords[language];
  return (limits.whole ? words.whole : words.number)({ limits: boundsIn(limits, language) });
}

function boundsIn({ above, atLeast, atMost }: NumberLimits, language: Language): string {
  const words = headerNoteWords[language];
  if (above !== undefined) return words.above({ bound: above });
  if (atLeast !== undefined && atMost !== undefined) return words.between({ from: atLeast, to: atMost });
  return atLeast === undefined ? '' : words.atLeast({ bound: atLeast });
}
