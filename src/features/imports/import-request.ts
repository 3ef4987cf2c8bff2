/** What importFile is asked and what it answers. Both cross google.script.run: plain values only. */
import type { BackupBefore } from '../../contract/backup';
import type { LineRefusalCode } from '../../i18n/import-words';
import type { FieldChoice } from './field-choices';
import type { ChosenColumns, FileKind } from './recognise-columns';
import type { SlashOrders } from './slash-orders';

/**
 * A whole small file, or one part of a larger one as split-file.ts cuts it. What only the whole file tells comes along
 * with a part; where it is missing the text counts as the whole file.
 */
export interface ImportRequest {
  /** The file's name, for people. */
  readonly name: string;
  /** At most 500 KB; a part begins with the header. */
  readonly text: string;
  readonly as?: 'auto' | FileKind | undefined;
  /** The batch of the earlier parts; blank or absent begins a new one. */
  readonly batch?: string | undefined;
  /** From 1. */
  readonly part?: number | undefined;
  readonly parts?: number | undefined;
  /** Physical line of the part's first record in the file. */
  readonly firstLine?: number | undefined;
  /** How each column writes its days, judged by the whole file. */
  readonly dayOrder?: SlashOrders | undefined;
  /** Physical line, and how many lines of earlier parts are the same order line. */
  readonly earlier?: readonly (readonly [line: number, count: number])[] | undefined;
  /** Fingerprint of the whole file. */
  readonly hash?: string | undefined;
  /**
   * Header → key of the field it is to be taken for, null for none; headers not named are recognised. What differs from
   * what is recognised is remembered for this header set; absent: what is remembered counts.
   */
  readonly columns?: ChosenColumns | undefined;
  /** Reads, recognises, counts and refuses, and writes nothing. Parts after the first do not see what it would add. */
  readonly preview?: boolean | undefined;
}

export interface RefusedLine {
  /** Physical line in the file; the header is 1. */
  readonly line: number;
  /** The file's header over the cell; '' where it is about the line as a whole. */
  readonly column: string;
  readonly found: string;
  readonly code: LineRefusalCode;
  readonly reason: string;
}

export interface ImportOutcome {
  /** '' for a preview. */
  readonly batch: string;
  /** Lines read: the sum of the other four. */
  readonly read: number;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: readonly RefusedLine[];
  /** Header → key of the field it was taken for. */
  readonly columns: Readonly<Record<string, string>>;
  /** Headers of columns that were not taken. */
  readonly ignored: readonly string[];
  readonly kind: FileKind;
  /** Whose export it is, as a key of the list salesChannels; null for any other file. */
  readonly platform: string | null;
  /** Where a person's choice, now or remembered, differs from what is recognised. */
  readonly chosen: ChosenColumns;
  /** What a column may be taken for, for whoever shows a preview; empty otherwise. */
  readonly fields: readonly FieldChoice[];
  /** Only with the first part of a large file: the copy that was made before anything was written. */
  readonly backup?: BackupBefore;
}
