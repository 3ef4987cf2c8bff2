/**
 * Writes down each refused line in the tab imports, so that nothing of a file is lost. The same line of the same file is
 * written once, however often the file is imported.
 */
import { fingerprint } from '../../sheets/fingerprint';
import type { ShopWorkbook, StagedTable } from '../../sheets/shop-workbook';
import type { ImportRequest } from './import-request';
import type { RefusedRecord } from './read-part';

const LONGEST_RAW = 5000;

/** Stages what is not there yet; call inside `locked` and commit the table. */
export function stageRefused(
  workbook: ShopWorkbook,
  request: ImportRequest,
  batch: string,
  refused: readonly RefusedRecord[],
): readonly StagedTable[] {
  if (refused.length === 0) return [];
  const hash = request.hash ?? fingerprint(request.text);
  const known = new Set(
    workbook.read('imports', ['hash', 'line', 'code']).rows.map(({ hash, line, code }) => `${hash} ${line} ${code}`),
  );
  const table = workbook.toAppend('imports');
  for (const { line, column, found, code, reason, raw } of refused) {
    if (known.has(`${hash} ${line} ${code}`)) continue;
    const shown = raw.length > LONGEST_RAW ? `${raw.slice(0, LONGEST_RAW)}…` : raw;
    const written = { batch, at: workbook.now, by: workbook.actor.email, file: request.name, hash };
    table.append({ ...written, line, column, found, code, reason, raw: shown });
  }
  return [table];
}
