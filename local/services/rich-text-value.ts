/**
 * SpreadsheetApp.RichTextValue and its builder: a text whose parts look different or lead somewhere. Offsets count
 * UTF-16 units from 0, ends are exclusive.
 */
import { Exception } from './exception';
import { asGoogle, RULE } from './internals';
import { strictClass } from './strict';
import { looksOf, type TextLooks, textStyleObject, UNSET_LOOKS } from './text-style';

type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;
type Builder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

export interface TextRun {
  readonly start: number;
  readonly end: number;
  readonly looks: TextLooks;
  readonly link: string | null;
}

/** Runs follow each other without a gap; equal neighbours are one. An empty text has one empty run. */
export interface RichText {
  readonly text: string;
  readonly runs: readonly TextRun[];
}

export function plainRichText(text: string, looks: TextLooks = UNSET_LOOKS, link: string | null = null): RichText {
  return { text, runs: [{ start: 0, end: text.length, looks, link }] };
}

class RichTextEmulation implements RichTextValue {
  readonly [RULE]: RichText;
  readonly #start: number;

  constructor(rich: RichText, start = 0) {
    this[RULE] = rich;
    this.#start = start;
  }

  copy(): Builder {
    return newRichTextValue(this[RULE]);
  }

  getText(): string {
    return this[RULE].text;
  }

  getStartIndex(): number {
    return this.#start;
  }

  getEndIndex(): number {
    return this.#start + this[RULE].text.length;
  }

  /** null when parts of it lead to different places. */
  getLinkUrl(...offsets: readonly number[]): string | null {
    return common(runsWithin(this[RULE], offsets).map(({ link }) => link));
  }

  /** What parts of it disagree about is null. */
  getTextStyle(...offsets: readonly number[]): TextStyle {
    const runs = runsWithin(this[RULE], offsets).map(({ looks }) => looks);
    const names = Object.keys(UNSET_LOOKS) as (keyof TextLooks)[];
    const shared = names.map((name) => [name, common<unknown>(runs.map((looks) => looks[name]))]);
    return textStyleObject(Object.fromEntries(shared) as TextLooks);
  }

  getRuns(): RichTextValue[] {
    const { text, runs } = this[RULE];
    return runs.map(({ start, end, looks, link }) =>
      asGoogle<RichTextValue>(
        new RichTextEmulation(plainRichText(text.slice(start, end), looks, link), this.#start + start),
      ),
    );
  }
}

class BuilderEmulation implements Builder {
  [RULE]: RichText;

  constructor(rich: RichText) {
    this[RULE] = rich;
  }

  build(): RichTextValue {
    return richTextObject(this[RULE]);
  }

  /** Drops every style and link set so far. */
  setText(text: string): Builder {
    this[RULE] = plainRichText(text);
    return asGoogle<Builder>(this);
  }

  setLinkUrl(...args: readonly unknown[]): Builder {
    const link = args[args.length - 1] as string | null;
    return dressed(this, args.slice(0, -1) as number[], (run) => ({ ...run, link }));
  }

  /** What the style does not set stays; null takes all styles away. */
  setTextStyle(...args: readonly unknown[]): Builder {
    const style = args[args.length - 1] as TextStyle | null;
    const set = style === null ? null : Object.entries(looksOf(style)).filter(([, value]) => value !== null);
    return dressed(this, args.slice(0, -1) as number[], (run) => ({
      ...run,
      looks: set === null ? UNSET_LOOKS : { ...run.looks, ...(Object.fromEntries(set) as Partial<TextLooks>) },
    }));
  }
}

strictClass(RichTextEmulation, 'SpreadsheetApp.RichTextValue');
strictClass(BuilderEmulation, 'SpreadsheetApp.RichTextValueBuilder');

function common<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

/** @throws Exception for offsets outside the text; Google's own words are unknown */
function spanOf({ text }: RichText, offsets: readonly number[]): { readonly start: number; readonly end: number } {
  const [start = 0, end = text.length] = offsets;
  const inside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end <= text.length;
  if (!inside || (start >= end && text.length > 0)) throw new Exception(`Invalid argument: ${start}, ${end}`);
  return { start, end };
}

function runsWithin(rich: RichText, offsets: readonly number[]): readonly TextRun[] {
  const span = spanOf(rich, offsets);
  return rich.runs.filter(({ start, end }) => rich.text === '' || (start < span.end && end > span.start));
}

function dressed(builder: BuilderEmulation, offsets: readonly number[], dress: (run: TextRun) => TextRun): Builder {
  const rich = builder[RULE];
  const span = spanOf(rich, offsets);
  const cuts = (run: TextRun): TextRun[] => {
    const start = Math.max(run.start, span.start);
    const end = Math.min(run.end, span.end);
    if (rich.text !== '' && start >= end) return [run];
    const parts = [{ ...run, end: start }, dress({ ...run, start, end }), { ...run, start: end }];
    return rich.text === '' ? [parts[1]!] : parts.filter((part) => part.start < part.end);
  };
  builder[RULE] = { text: rich.text, runs: joined(rich.runs.flatMap(cuts)) };
  return asGoogle<Builder>(builder);
}

function joined(runs: readonly TextRun[]): TextRun[] {
  const kept: TextRun[] = [];
  for (const run of runs) {
    const last = kept[kept.length - 1];
    const isSame = last !== undefined && last.link === run.link && sameLooks(last.looks, run.looks);
    if (isSame) kept[kept.length - 1] = { ...last, end: run.end };
    else kept.push(run);
  }
  return kept;
}

function sameLooks(one: TextLooks, other: TextLooks): boolean {
  return (Object.keys(UNSET_LOOKS) as (keyof TextLooks)[]).every((name) => one[name] === other[name]);
}

export function newRichTextValue(rich: RichText = plainRichText('')): Builder {
  return asGoogle<Builder>(new BuilderEmulation(rich));
}

export function richTextObject(rich: RichText): RichTextValue {
  return asGoogle<RichTextValue>(new RichTextEmulation(rich));
}

export function richTextOf(value: RichTextValue): RichText {
  return asGoogle<RichTextEmulation>(value)[RULE];
}
