/** The installer alone as an Apps Script bundle: what the entry composes, without roles and the rest of the product. */
import type { DescribedChange } from '../../src/contract/install';
import { applyUntil } from '../../src/installer/apply';
import { describe } from '../../src/installer/describe';
import { diff, languageOf } from '../../src/installer/diff';
import { inspect } from '../../src/installer/inspect';
import { plan } from '../../src/installer/plan';
import { workbook } from '../../src/schema/workbook-schema';

export interface InstallOptions {
  readonly isOwner?: boolean;
  /** Shows the plan only. */
  readonly dry?: boolean;
  /** Time is up after so many questions. */
  readonly steps?: number;
}

export function install({ isOwner = true, dry = false, steps = Infinity }: InstallOptions): DescribedChange[] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const found = inspect(spreadsheet, workbook);
  const changes = plan(diff(found, workbook, { installer: 'owner@example.com', isOwner }));
  let asked = 0;
  if (!dry) applyUntil(spreadsheet, changes, () => asked++ >= steps);
  return changes.map((change) => describe(change, languageOf(found)));
}
