/**
 * How a spreadsheet calculates: kept and told. Here formulas are always calculated when they are asked, and a circle
 * is an error whatever is set.
 */
import type { CalculationSettings } from '../workbook/model';
import { RECALCULATION_INTERVAL } from './enum-table';
import { asGoogle, DOCUMENT } from './internals';
import { SpreadsheetActiveSheet } from './spreadsheet-active-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Interval = GoogleAppsScript.Spreadsheet.RecalculationInterval;

/** As a new spreadsheet begins: File ▸ Settings ▸ Calculation. */
const BEGINNING: CalculationSettings = { interval: 'ON_CHANGE', iterative: false, cycles: 50, threshold: 0.05 };

export class SpreadsheetCalculation extends SpreadsheetActiveSheet {
  getRecalculationInterval(): Interval {
    const { interval } = settingsOf(this, 'getRecalculationInterval');
    return RECALCULATION_INTERVAL[interval as keyof typeof RECALCULATION_INTERVAL] as unknown as Interval;
  }

  setRecalculationInterval(recalculationInterval: Interval): Spreadsheet {
    return set(this, 'setRecalculationInterval', { interval: String(recalculationInterval) });
  }

  isIterativeCalculationEnabled(): boolean {
    return settingsOf(this, 'isIterativeCalculationEnabled').iterative;
  }

  setIterativeCalculationEnabled(isEnabled: boolean): Spreadsheet {
    return set(this, 'setIterativeCalculationEnabled', { iterative: isEnabled });
  }

  getMaxIterativeCalculationCycles(): number {
    return settingsOf(this, 'getMaxIterativeCalculationCycles').cycles;
  }

  setMaxIterativeCalculationCycles(maxIterations: number): Spreadsheet {
    return set(this, 'setMaxIterativeCalculationCycles', { cycles: maxIterations });
  }

  getIterativeCalculationConvergenceThreshold(): number {
    return settingsOf(this, 'getIterativeCalculationConvergenceThreshold').threshold;
  }

  setIterativeCalculationConvergenceThreshold(minThreshold: number): Spreadsheet {
    return set(this, 'setIterativeCalculationConvergenceThreshold', { threshold: minThreshold });
  }
}

function settingsOf(spreadsheet: SpreadsheetCalculation, method: string): CalculationSettings {
  const document = spreadsheet[DOCUMENT];
  return document.call(
    'lookup',
    `Spreadsheet.${method}`,
    {},
    () => document.workbook.settings.calculation ?? BEGINNING,
  );
}

function set(spreadsheet: SpreadsheetCalculation, method: string, change: Partial<CalculationSettings>): Spreadsheet {
  const document = spreadsheet[DOCUMENT];
  document.call('structure', `Spreadsheet.${method}`, {}, () => {
    document.expectFileEditable();
    const calculation = { ...(document.workbook.settings.calculation ?? BEGINNING), ...change };
    document.change({ op: 'spreadsheet', set: { calculation } });
  });
  return asGoogle<Spreadsheet>(spreadsheet);
}
