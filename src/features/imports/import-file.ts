/**
 * Imports a file, or one part of it: lines become customers and order lines, or stand refused with their reason. A preview
 * does the same and writes nothing. Afterwards the computed columns of customers are behind; whoever sends the last part
 * refreshes them.
 */

import { label } from '../../i18n/bilingual';
import { documentProperties } from '../../platform/document-properties';
import { Refusal } from '../../sheets/refusal';
import type { ShopWorkbook } from '../../sheets/shop-workbook';
import { fieldChoices, labelledChoices } from './field-choices';
import type { ImportOutcome, ImportRequest } from './import-request';
import { ImportRun } from './import-run';
import { type ReadPart, readPart } from './read-part';
import type { ChosenColumns } from './recognise-columns';
import { rememberColumns, rememberedColumns } from './remembered-columns';

/**
 * @param newBatchId the batch to begin where the request continues none
 * @throws Refusal ARGUMENT_REFUSED when the file as a whole cannot be imported; nothing is written then
 */
export function importFile(workbook: ShopWorkbook, request: ImportRequest, newBatchId: string): ImportOutcome {
  refuseUnknownKeys(request.columns ?? {});
  const properties = documentProperties();
  const asBegun = { get: (key: string) => workbook.remembered(key) };
  const part = readPart(request, workbook, (header) => rememberedColumns(asBegun, header));
  if (part.kind === 'refused') {
    const { expected, found } = part;
    throw new Refusal('ARGUMENT_REFUSED', { name: request.name, expected, found: found[workbook.language] });
  }
  const batch = request.preview ? '' : request.batch || newBatchId;
  const written = new ImportRun(workbook, request, part, batch).run();
  if (request.columns && !request.preview) {
    workbook.locked(() => rememberColumns(properties, part.header, part.columns.chosen, workbook.now));
  }
  return { batch, read: part.read, ...written, ...understanding(part, request, workbook) };
}

type Understanding = Pick<ImportOutcome, 'columns' | 'ignored' | 'kind' | 'platform' | 'chosen' | 'fields'>;

function understanding({ columns }: ReadPart, { preview }: ImportRequest, workbook: ShopWorkbook): Understanding {
  const { kind, platform, ignored, chosen } = columns;
  const fields = preview ? labelledChoices(kind, workbook.language) : [];
  return { columns: columns.columns, ignored, kind, platform: platform?.channel ?? null, chosen, fields };
}

function refuseUnknownKeys(chosen: ChosenColumns): void {
  const known = [fieldChoices('orders'), fieldChoices('customers')];
  for (const key of Object.values(chosen)) {
    if (key === null || known.some((choices) => choices.has(key))) continue;
    const expected = label('文件里能有的栏目的键名，或 null', 'the key of a field that a file can give, or null');
    throw new Refusal('ARGUMENT_REFUSED', { name: 'columns', expected, found: key });
  }
}
