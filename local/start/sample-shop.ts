/**
 * The sample shop: real order lines of a UK gift shop (local/sample/README.md), with made-up birthdays and addresses for
 * a few of its customers, on the day after its last order.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PreviewedReminder, ReminderCounts } from '../../src/contract/reminders';
import type { ReportOutcome, SegmentFigures } from '../../src/contract/reports';
import type { ImportOutcome } from '../../src/features/imports/import-request';
import { splitFile } from '../../src/features/imports/split-file';
import type { Language } from '../../src/i18n/bilingual';
import { projectRoot } from '../execution/project-files';
import type { LocalWorkbook } from '../local-workbook';

/** The day after the last order of the sample, at nine in the morning. */
const CLOCK: Readonly<Record<Language, string>> = {
  en: '2011-06-25T09:00:00Z',
  'zh-CN': '2011-06-25T09:00:00+08:00',
};

export interface SampleShop {
  readonly kept: boolean;
  readonly installed: number;
  /** Both files together; null when the shop stood already. */
  readonly imported: Pick<ImportOutcome, 'read' | 'added' | 'updated' | 'unchanged'> | null;
  readonly customers: number;
  readonly report: ReportOutcome<SegmentFigures>;
  readonly reminders: ReminderCounts;
  readonly today: readonly PreviewedReminder[];
  readonly mails: number;
}

export function openSampleShop(workbook: LocalWorkbook, language: Language, kept: boolean): SampleShop {
  if (!kept) workbook.setClock(CLOCK[language]);
  const installed = install(workbook);
  const imported = kept ? null : importSample(workbook);
  const report = workbook.call('runReport', 'segments') as ReportOutcome<SegmentFigures>;
  const today = workbook.call('previewReminders') as readonly PreviewedReminder[];
  const reminders = workbook.call('sendReminders') as ReminderCounts;
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

function importSample(workbook: LocalWorkbook): SampleShop['imported'] {
  workbook.edit('settings', 'shop', 'value', 'Regulars Gifts');
  workbook.edit('settings', 'currency', 'value', 'GBP');
  workbook.edit('settings', 'country', 'value', 'GB');
  const total = { read: 0, added: 0, updated: 0, unchanged: 0 };
  for (const name of ['online-retail-orders.csv', 'invented-contacts.csv']) {
    let batch: string | undefined;
    for (const part of splitFile(readFileSync(join(projectRoot(), 'local', 'sample', name), 'utf8'), 'auto')) {
      const outcome = workbook.call('importFile', { name, ...(batch ? { batch } : {}), ...part }) as ImportOutcome;
      batch = outcome.batch;
      for (const count of ['read', 'added', 'updated', 'unchanged'] as const) total[count] += outcome[count];
    }
  }
  return total;
}
