/**
 * `import`: a file into customers and orders, in parts that one call can carry, as one batch.
 */

import { basename } from 'node:path';
import type { ImportOutcome, RefusedLine } from '../../../src/features/imports/import-request';
import { splitFile } from '../../../src/features/imports/split-file';
import { choiceOption } from '../option-values';
import type { Shop } from '../shop';
import { ENCODINGS, readTextFile } from '../text-file';
import type { Printed } from '../verb-table';

const SHOWN_REFUSED = 20;

type Total = Omit<ImportOutcome, 'refused'> & {
  readonly refused: readonly RefusedLine[];
};

export function importFile(shop: Shop): Printed {
  const [path = ''] = shop.line.positionals;
  const words = shop.words();
  const as = choiceOption(shop.line, 'as', ['auto', 'customers', 'orders'] as const, words) ?? 'auto';
  const encoding = choiceOption(shop.line, 'encoding', ENCODINGS, words) ?? 'auto';
  const text = readTextFile(path, encoding, words);
  let total: Total = { batch: '', read: 0, added: 0, updated: 0, unchanged: 0, refused: [], columns: {}, ignored: [] };
  for (const part of splitFile(text, as)) {
    const batch = total.batch === '' ? {} : { batch: total.batch };
    total = sum(total, shop.call('importFile', { name: basename(path), as, ...batch, ...part }) as ImportOutcome);
  }
  return { json: total, lines: linesOf(shop, basename(path), total) };
}

function sum(total: Total, part: ImportOutcome): Total {
  return {
    ...part,
    read: total.read + part.read,
    added: total.added + part.added,
    updated: total.updated + part.updated,
    unchanged: total.unchanged + part.unchanged,
    refused: total.refused.concat(part.refused),
  };
}

function linesOf(shop: Shop, file: string, total: Total): string[] {
  const words = shop.words();
  const { refused } = total;
  const shown = refused
    .slice(0, SHOWN_REFUSED)
    .map(({ line, column, found, reason }) => words.refusedLine({ line: String(line), column, found, reason }));
  const more = refused.length > SHOWN_REFUSED ? [words.moreRefused(refused.length - SHOWN_REFUSED)] : [];
  return [words.imported({ ...total, file, refused: refused.length }), ...shown, ...more];
}
