/**
 * What a tab is: its key, its two names, who works in it, and its columns in the order they are installed.
 */
import type { Label } from '../i18n/bilingual';
import type { ColourRule } from './colour-rule';
import type { Column, Columns, KindValues } from './column';
import type { TabKey } from './tab-keys';

export interface Tab<K extends TabKey = TabKey, C extends Columns = Columns> {
  readonly key: K;
  readonly name: Label;
  /** Its colour: blue daily work, green reports, grey administration. */
  readonly purpose: 'daily' | 'report' | 'administration';
  /** Hidden until "Show all tabs". */
  readonly hidden: boolean;
  /**
   * none: everybody writes. warning: an editor is warned (headers and computed columns of any tab always are).
   * hard: only the owner and managers write; no function that an agent calls writes there.
   */
  readonly protection: 'none' | 'warning' | 'hard';
  /** Its texts are read here and nowhere else: cells wrap, and rows grow. */
  readonly wraps?: true;
  /** The columns that together tell rows apart; none in tabs that only grow (log, imports). */
  readonly identity: readonly string[];
  readonly columns: C;
  /** In their order: the first that matches a cell wins. */
  readonly colours: readonly ColourRule[];
}

/** Declares a tab so that the compiler knows its key and each column's kind. */
export function tab<const K extends TabKey, C extends Columns>(
  key: K,
  rest: Omit<Tab<K, C>, 'key' | 'name' | 'identity' | 'colours'> & {
    readonly name: readonly [zh: string, en: string];
    readonly identity: readonly (keyof C & string)[];
    readonly colours?: readonly ColourRule<keyof C & string>[];
  },
): Tab<K, C> {
  return { colours: [], ...rest, key, name: { 'zh-CN': rest.name[0], en: rest.name[1] } };
}

/** The value one column gives to code. */
export type ValueOf<One> = One extends Column<infer K> ? KindValues[K] : never;

/** A row of a tab; a blank cell is null, whatever is required: never trust the cell. */
export type RowOf<T> = T extends { readonly columns: infer C }
  ? { -readonly [Key in keyof C]: ValueOf<C[Key]> | null }
  : never;
