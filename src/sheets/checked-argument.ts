/**
 * What comes over the wire, held against its shape. Refused by the name of the first field that is wrong.
 */
import * as v from 'valibot';
import type { Label } from '../i18n/bilingual';
import { Refusal } from './refusal';

export interface Asked {
  /** What the argument is called where it is wrong as a whole. */
  readonly name: string;
  readonly expected: Label;
  /** What a field should be, by its name; `expected` for those that are not here. */
  readonly fields?: Readonly<Record<string, Label>>;
}

const SHOWN = 200;

/** @throws Refusal ARGUMENT_REFUSED */
export function checked<Shape extends v.GenericSchema>(
  shape: Shape,
  input: unknown,
  asked: Asked,
): v.InferOutput<Shape> {
  const parsed = v.safeParse(shape, input);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const name = String(issue.path?.[0]?.key ?? asked.name);
  const expected = asked.fields?.[name] ?? asked.expected;
  throw new Refusal('ARGUMENT_REFUSED', { name, expected, found: shown(issue.input) });
}

/** A value as a sentence names it, not longer than one line or two. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
