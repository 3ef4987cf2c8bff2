/**
 * Reads what a form or another program wants saved: `{draftId, id?, was?, …column keys}`.
 *
 * Unknown and computed keys are refused, also in `was`, and so is every value that its column would not hold: before
 * anything is read or written.
 */
import * as v from 'valibot';
import { type Label, label } from '../i18n/bilingual';
import type { KindValue } from '../schema/column';
import type { TabKey } from '../schema/tab-keys';
import { type ColumnKey, type TabRow, tabOf } from '../schema/workbook-schema';
import { checked, shown } from './checked-argument';
import { Refusal } from './refusal';
import type { ShopWorkbook } from './shop-workbook';
import { expectedInstead } from './value-limits';
import { fromWire } from './wire-value';

export interface Draft<K extends TabKey> {
  readonly draftId: string;
  /** Of the row to change; null for a new one. */
  readonly id: string | null;
  /** The values that the form was opened with. */
  readonly was: Partial<TabRow<K>>;
  readonly values: Partial<TabRow<K>>;
  /** Where the caller last saw the row; checked, never trusted. */
  readonly rowHint: number | undefined;
}

const shape = v.looseObject({
  draftId: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  id: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(100)))),
  was: v.optional(v.nullable(v.record(v.string(), v.unknown()))),
  rowHint: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(2)))),
});

const EXPECTED: Readonly<Record<string, Label>> = {
  draftId: label('每次保存一个新的、不超过200个字的编号', 'a text of at most 200 characters, a new one for each save'),
  id: label('行编号', "a row's id"),
  was: label('打开时的值', 'the values the form was opened with'),
  rowHint: label('行号（2以上的整数）', 'a row number from 2'),
};

/**
 * @param given computed columns that this draft may nevertheless name, e.g. the customer of a talk
 * @throws Refusal ARGUMENT_REFUSED, FIELD_UNKNOWN, VALUE_REFUSED
 */
export function readDraft<K extends TabKey>(
  workbook: ShopWorkbook,
  tab: K,
  input: unknown,
  given: readonly ColumnKey<K>[] = [],
): Draft<K> {
  const form = label('一个对象', 'an object');
  const { draftId, id, was, rowHint, ...fields } = checked(shape, input, {
    name: 'draft',
    expected: form,
    fields: EXPECTED,
  });
  return {
    draftId,
    id: id ?? null,
    rowHint: rowHint ?? undefined,
    was: readFields(workbook, tab, was ?? {}, given),
    values: readFields(workbook, tab, fields, given),
  };
}

function readFields<K extends TabKey>(
  workbook: ShopWorkbook,
  tab: K,
  fields: Readonly<Record<string, unknown>>,
  given: readonly string[],
): Partial<TabRow<K>> {
  const { columns, identity, name } = tabOf(tab);
  const values: Record<string, KindValue | null> = {};
  for (const [field, wire] of Object.entries(fields)) {
    const column = Object.keys(columns).includes(field) ? columns[field as keyof typeof columns] : undefined;
    const fillable = column && (!(column as { computed: boolean }).computed || given.includes(field));
    if (!fillable || (identity as readonly string[]).includes(field))
      throw new Refusal('FIELD_UNKNOWN', { tab: name, field });
    values[field] = readField(workbook, tab, field as ColumnKey<K>, wire);
  }
  return values as Partial<TabRow<K>>;
}

function readField<K extends TabKey>(
  workbook: ShopWorkbook,
  tab: K,
  field: ColumnKey<K>,
  wire: unknown,
): KindValue | null {
  const schema = tabOf(tab);
  const column = schema.columns[field as keyof typeof schema.columns] as Parameters<typeof fromWire>[0];
  const read = fromWire(column, wire, workbook);
  const expected =
    'expected' in read ? read.expected : read.value === null ? null : expectedInstead(column, read.value, workbook);
  if (expected !== null) {
    throw new Refusal('VALUE_REFUSED', {
      place: { tab: schema.name, column: column.header },
      expected,
      found: shown(wire),
    });
  }
  return 'value' in read ? read.value : null;
}

/** @throws Refusal FIELD_MISSING for the first required column that is blank */
export function requireFields<K extends TabKey>(tab: K, values: Partial<TabRow<K>>): void {
  const schema = tabOf(tab);
  for (const [key, column] of Object.entries(schema.columns)) {
    if (!column.required || (values as Record<string, unknown>)[key] != null) continue;
    throw new Refusal('FIELD_MISSING', { place: { tab: schema.name, column: column.header } });
  }
}
