/**
 * `import`: a file into customers and orders, in parts that one call can carry, as one batch.
 */

import { basename } from 'node:path';
import type { ImportOutcome } from '../../../src/features/imports/import-request';
import { type FilePart, splitFile } from '../../../src/features/imports/split-file';
import { choiceOption } from '../option-values';
import type { Shop } from '../shop';
import { ENCODINGS, readTextFile } from '../text-file';
import type { Printed } from '../verb-table';

const SHOWN_REFUSED = 20;

export function importFile(shop: Shop): Printed {
  const [path = ''] = shop.line.positionals;
  const words = shop.words();
  const as = choiceOption(shop.line, 'as', ['auto', 'customers', 'orders'] as const, words) ?? 'auto';
  const encoding = choiceOption(shop.line, 'encoding', ENCODINGS, words) ?? 'auto';
  const text = readTextFile(path, encoding, words);
  const name = basename(path);
  const importPart = (part: FilePart, batch: object) =>
    shop.call('importFile', { name, as, ...batch, ...part }) as ImportOutcome;
  const [first, ...rest] = splitFile(text, as);
  const total = rest.reduce(
    (sum, part) => together(sum, importPart(part, { batch: sum.batch })),
    importPart(first!, {}),
  );
  return { json: total, lines: linesOf(shop, name, total) };
}

function together(total: ImportOutcome, part: ImportOutcome): ImportOutcome {
  return {
    ...part,
    read: total.read + part.read,
    added: total.added + part.added,
    updated: total.updated + part.updated,
    unchanged: total.unchanged + part.unchanged,
    refused: total.refused.concat(part.refused),
  };
}

function linesOf(shop: Shop, file: string, total: ImportOutcome): string[] {
  const words = shop.words();
  const { refused } = total;
  const shown = refused
    .slice(0, SHOWN_REFUSED)
    .map(({ line, column, found, reason }) => words.refusedLine({ line: String(line), column, found, reason }));
  const more = refused.length > SHOWN_REFUSED ? [words.moreRefused(refused.length - SHOWN_REFUSED)] : [];
  return [words.imported({ ...total, file, refused: refused.length }), ...shown, ...more];
}
