/** Why one line of a file is not taken. An expected outcome: data, never thrown. */
import { type Label, label } from '../../i18n/bilingual';
import type { LineRefusalCode } from '../../i18n/import-words';
import type { Field } from './header-names-table';

export interface LineRefusal {
  readonly code: LineRefusalCode;
  /** Whose column it is about; null for the line as a whole. */
  readonly field: Field | null;
  readonly found: string;
  readonly expected: Label;
}

const NOTHING = label('', '');

export function refusal(code: LineRefusalCode, field: Field | null, found: string, expected = NOTHING): LineRefusal {
  return { code, field, found, expected };
}

/** A value, or why there is none. */
export type Read<T> = { readonly value: T } | { readonly refused: LineRefusal };

export const isRefused = <T>(read: Read<T>): read is { readonly refused: LineRefusal } => 'refused' in read;
