/**
 * importFile at the border: what came over the wire is checked, a new batch gets its id, and after the last part the
 * customers' computed columns are brought up to date.
 */
import * as v from 'valibot';
import { backUpBefore } from '../features/care/back-up';
import { refreshCustomers } from '../features/customers/refresh-customers';
import { importFile as importPart } from '../features/imports/import-file';
import type { ImportOutcome } from '../features/imports/import-request';
import { label } from '../i18n/bilingual';
import { checked } from '../sheets/checked-argument';
import type { ShopWorkbook } from '../sheets/shop-workbook';
import { requireRole } from '../sheets/team-roles';
import { newBatchId } from './batch-id';

const request = v.object({
  name: v.pipe(v.string(), v.maxLength(500)),
  text: v.pipe(v.string(), v.maxLength(1_000_000)),
  as: v.optional(v.picklist(['auto', 'customers', 'orders'])),
  batch: v.optional(v.pipe(v.string(), v.maxLength(100))),
  part: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  parts: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  firstLine: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  dayOrder: v.optional(v.record(v.string(), v.picklist(['mdy', 'dmy', 'contradiction', 'undecided']))),
  earlier: v.optional(v.array(v.tuple([v.number(), v.number()]))),
  hash: v.optional(v.pipe(v.string(), v.maxLength(100))),
  columns: v.optional(v.record(v.string(), v.nullable(v.pipe(v.string(), v.maxLength(100))))),
  preview: v.optional(v.boolean()),
});

/** A file of so many parts is worth a copy of the shop first; an empty shop has nothing to lose. */
const LARGE_PARTS = 3;

const FORM = label('{name, text, as, batch, part, parts} 的形式', 'the form {name, text, as, batch, part, parts}');

export function importFileAsked(workbook: ShopWorkbook, input: unknown): ImportOutcome {
  requireRole(workbook.actor, 'manager');
  const asked = checked(request, input, { name: 'importFile', expected: FORM });
  const { part = 1, parts = 1, preview } = asked;
  const isLarge = part === 1 && parts >= LARGE_PARTS && !preview;
  const backup = isLarge && workbook.rowsIn('customers') > 0 ? backUpBefore(workbook, 'import') : null;
  const outcome = importPart(workbook, asked, newBatchId(workbook));
  if (part >= parts && !preview) refreshCustomers(workbook);
  return backup === null ? outcome : { ...outcome, backup };
}
