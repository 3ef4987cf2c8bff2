/**
 * Imports a file, or one part of it: lines become customers and order lines, or stand refused with their reason.
 * Afterwards the computed columns of customers are behind; whoever sends the last part refreshes them.
 */
import { Refusal } from '../../sheets/refusal';
import type { ShopWorkbook } from '../../sheets/shop-workbook';
import type { ImportOutcome, ImportRequest } from './import-request';
import { ImportRun } from './import-run';
import { readPart } from './read-part';

/**
 * @param newBatchId the batch to begin where the request continues none
 * @throws Refusal ARGUMENT_REFUSED when the file as a whole cannot be imported; nothing is written then
 */
export function importFile(workbook: ShopWorkbook, request: ImportRequest, newBatchId: string): ImportOutcome {
  const part = readPart(request, workbook);
  if (part.kind === 'refused') {
    const { expected, found } = part;
    throw new Refusal('ARGUMENT_REFUSED', { name: request.name, expected, found: found[workbook.language] });
  }
  const batch = request.batch || newBatchId;
  const written = new ImportRun(workbook, request, part, batch).writeAll();
  return { batch, read: part.read, ...written, columns: part.columns.columns, ignored: part.columns.ignored };
}
