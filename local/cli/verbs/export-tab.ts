/**
 * `export`: a tab or a report as an array of objects by column key, or as CSV.
 */
import { csvText } from '../../csv-text';
import { exportTab } from '../../exported-tab';
import { UsageError } from '../command-line';
import { choiceOption } from '../option-values';
import type { Shop } from '../shop';
import type { Printed } from '../verb-table';

export function exportVerb(shop: Shop): Printed {
  const [key = ''] = shop.line.positionals;
  const words = shop.words();
  const format = choiceOption(shop.line, 'format', ['json', 'csv'] as const, words) ?? 'json';
  if (format === 'csv' && shop.line.options.json === true)
    throw new UsageError(words.badOption('--format', 'json', 'csv'));
  const { keys, rows } = exportTab(shop.workbook.workbook, key, shop.language());
  if (format === 'csv') return { json: rows, lines: [csvText(keys, rows).trimEnd()] };
  return { json: rows, lines: [JSON.stringify(rows, null, 2)] };
}
