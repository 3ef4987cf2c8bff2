/**
 * Measures the page as docs of speed ask it: 20,000 rows scroll with a median frame of at most 80 ms and a heap of at most
 * 400 MB. Prints what it found; exit code 1 when it is more.
 */
import type { Page } from 'playwright-core';
import { openWorkbook } from '../local/index';
import { launchBrowser } from './page/launch-browser';
import { servedWorkbook, windowOn } from './page/served-workbook';

const ROWS = 20_000;
const COLUMNS = 60;
const MOST_FRAME_MS = 80;
const MOST_HEAP_MB = 400;

/** Text, numbers, colours, a rule: what a customers' tab has. */
function largeSnapshot(): string {
  const workbook = openWorkbook();
  const { SpreadsheetApp } = workbook.globals;
  const [sheet] = SpreadsheetApp.getActiveSpreadsheet().getSheets();
  if (!sheet) throw new Error('A spreadsheet without a tab');
  sheet.insertRowsAfter(sheet.getMaxRows(), ROWS - sheet.getMaxRows());
  sheet.insertColumnsAfter(sheet.getMaxColumns(), COLUMNS - sheet.getMaxColumns());
  const rows = Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (_, column) => (column % 3 === 0 ? row * column : `Customer ${row}-${column}`)),
  );
  sheet.getRange(1, 1, ROWS, COLUMNS).setValues(rows);
  sheet.getRange(1, 1, ROWS, COLUMNS).applyRowBanding();
  sheet.setFrozenRows(1);
  const late = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$D1>10000').setBackground('#fce8e6');
  sheet.setConditionalFormatRules([late.setRanges([sheet.getRange(2, 2, ROWS - 1, 5)]).build()]);
  SpreadsheetApp.flush();
  return workbook.snapshot();
}

/** Frame times in ms while somebody scrolls without pause. */
async function scrolled(page: Page, wheels: number): Promise<number[]> {
  await page.mouse.move(600, 400);
  await page.evaluate(`window.frames = []; (function frame(last) {
    requestAnimationFrame((now) => { window.frames.push(now - last); frame(now); });
  })(performance.now());`);
  for (let wheel = 0; wheel < wheels; wheel++) await page.mouse.wheel(wheel % 10 === 9 ? 700 : 0, 1400);
  return page.evaluate<number[]>('window.frames');
}

const browser = await launchBrowser();
const served = await servedWorkbook({ from: largeSnapshot() });
const began = performance.now();
const page = await windowOn(served, browser, 'en');
const readyMs = performance.now() - began;
// nothing is installed in it, so the page begins with the first run
await page.locator('dialog').waitFor();
await page.locator('dialog > header button').click();
await page.locator('dialog').waitFor({ state: 'detached' });
const frames = (await scrolled(page, 250)).sort((one, other) => one - other);
const session = await page.context().newCDPSession(page);
await session.send('HeapProfiler.collectGarbage');
const { usedSize } = await session.send('Runtime.getHeapUsage');
const median = frames[Math.floor(frames.length / 2)] ?? Number.POSITIVE_INFINITY;
const worst = frames[frames.length - 1] ?? Number.POSITIVE_INFINITY;
const heapMb = usedSize / 1e6;
process.stdout.write(
  [
    `page ready            ${readyMs.toFixed(0)} ms`,
    `${frames.length} frames, median   ${median.toFixed(1)} ms (at most ${MOST_FRAME_MS}); worst ${worst.toFixed(0)} ms`,
    `heap                  ${heapMb.toFixed(0)} MB (at most ${MOST_HEAP_MB})`,
    '',
  ].join('\n'),
);
await browser.close();
await served.server.close();
process.exitCode = median <= MOST_FRAME_MS && heapMb <= MOST_HEAP_MB ? 0 : 1;
