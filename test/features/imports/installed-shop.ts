/** An installed shop in memory with the built bundle, and files imported into it as the command line does. */
import { type OpenOptions, openWorkbook } from '../../../local/index';
import type { LocalWorkbook, RunOptions } from '../../../local/local-workbook';
import type { WireRow } from '../../../local/tab-view';
import type { ImportOutcome } from '../../../src/features/imports/import-request';
import { splitFile } from '../../../src/features/imports/split-file';
import { keptSnapshot } from '../../product/builders/kept-snapshot';

const CHINESE: OpenOptions = { locale: 'zh_CN', timeZone: 'Asia/Shanghai', now: '2026-03-05T10:00:00+08:00' };
const ENGLISH: OpenOptions = { locale: 'en_US', timeZone: 'UTC', now: '2026-03-05T10:00:00Z' };

const installed = new Map<OpenOptions, string>();

export const aChineseShop = (): LocalWorkbook => aShop(CHINESE);
export const anEnglishShop = (): LocalWorkbook => aShop(ENGLISH);

function aShop(options: OpenOptions): LocalWorkbook {
  const snapshot =
    installed.get(options) ?? keptSnapshot(`import.${options.locale}`, () => install(options).snapshot());
  installed.set(options, snapshot);
  return openWorkbook({ ...options, from: snapshot });
}

function install(options: OpenOptions): LocalWorkbook {
  const fresh = openWorkbook(options);
  for (let done: unknown = false; done === false; ) {
    done = (fresh.call('installOrRepair', true) as { done: boolean }).done;
  }
  return fresh;
}

interface Sending extends RunOptions {
  readonly as?: 'auto' | 'customers' | 'orders';
  readonly largest?: number;
}

/** What all parts of a file came to. @throws ExecutionFailed as soon as one is refused */
export function importText(shop: LocalWorkbook, text: string, { as = 'auto', largest }: Sending = {}): ImportOutcome {
  let whole: ImportOutcome | null = null;
  for (const part of splitFile(text, as, largest)) {
    const one = shop.call('importFile', { name: 'file.csv', as, batch: whole?.batch ?? '', ...part }) as ImportOutcome;
    whole = whole === null ? one : sum(whole, one);
  }
  return whole!;
}

function sum(one: ImportOutcome, other: ImportOutcome): ImportOutcome {
  return {
    ...other,
    read: one.read + other.read,
    added: one.added + other.added,
    updated: one.updated + other.updated,
    unchanged: one.unchanged + other.unchanged,
    refused: [...one.refused, ...other.refused],
  };
}

export const countsOf = ({ read, added, updated, unchanged, refused }: ImportOutcome) => ({
  ...{ read, added, updated, unchanged },
  refused: refused.length,
});

/** Only these columns of a tab's rows. */
export function columnsOf(shop: LocalWorkbook, tab: string, keys: readonly string[]): unknown[][] {
  return shop.export(tab).map((row: WireRow) => keys.map((key) => row[key] ?? null));
}
