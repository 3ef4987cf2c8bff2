/**
 * The sample shop of a language, installed and filled (sample-shop-table.ts), with its segments and the day's reminders.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { PreviewedReminder, ReminderCounts } from '../../src/contract/reminders';
import type { ReportOutcome, SegmentFigures } from '../../src/contract/reports';
import type { ImportOutcome } from '../../src/features/imports/import-request';
import { splitFile } from '../../src/features/imports/split-file';
import type { Language } from '../../src/i18n/bilingual';
import { projectRoot } from '../execution/project-files';
import type { LocalWorkbook } from '../local-workbook';
import { pasteRows } from './pasted-rows';
import { SAMPLE_SHOPS, type SampleShopFiles } from './sample-shop-table';

export interface SampleShop {
  readonly kept: boolean;
  readonly installed: number;
  /** All files together; null when the shop stood already. */
  readonly imported: Pick<ImportOutcome, 'read' | 'added' | 'updated' | 'unchanged'> | null;
  readonly customers: number;
  readonly report: ReportOutcome<SegmentFigures>;
  readonly reminders: ReminderCounts;
  readonly today: readonly PreviewedReminder[];
  readonly mails: number;
}

export function openSampleShop(workbook: LocalWorkbook, language: Language, kept: boolean): SampleShop {
  const sample = SAMPLE_SHOPS[language];
  if (!kept) workbook.setClock(sample.clock);
  const installed = install(workbook);
  const imported = kept ? null : fill(workbook, sample);
  const report = workbook.call('runReport', 'segments') as ReportOutcome<SegmentFigures>;
  const today = workbook.call('previewReminders') as readonly PreviewedReminder[];
  const reminders = workbook.call('sendReminders') as ReminderCounts;
  workbook.call('updateDashboard');
  const customers = (workbook.export('customers') as readonly unknown[]).length;
  return { kept, installed, imported, customers, report, today, reminders, mails: workbook.outbox().length };
}

function install(workbook: LocalWorkbook): number {
  let changes = 0;
  for (let done = false; !done; ) {
    const step = workbook.call('installOrRepair', true) as { changes: readonly unknown[]; done: boolean };
    changes += step.changes.length;
    done = step.done;
  }
  return changes;
}

function fill(
  workbook: LocalWorkbook,
  { owner, settings, first, imports, last }: SampleShopFiles,
): SampleShop['imported'] {
  for (const [key, value] of Object.entries(settings)) workbook.edit('settings', key, 'value', value);
  workbook.edit('team', workbook.workbook.settings.owner, 'name', owner);
  for (const { tab, file } of first) pasteRows(workbook, tab, textOf(file));
  const total = { read: 0, added: 0, updated: 0, unchanged: 0 };
  for (const file of imports) {
    let batch: string | undefined;
    for (const part of splitFile(textOf(file), 'auto')) {
      const request = { name: basename(file), ...(batch ? { batch } : {}), ...part };
      const outcome = workbook.call('importFile', request) as ImportOutcome;
      batch = outcome.batch;
      for (const count of ['read', 'added', 'updated', 'unchanged'] as const) total[count] += outcome[count];
    }
  }
  for (const { tab, file } of last) pasteRows(workbook, tab, textOf(file));
  if (last.length > 0) workbook.call('refreshCustomers');
  return total;
}

const textOf = (file: string): string => readFileSync(join(projectRoot(), 'local', 'sample', file), 'utf8');
