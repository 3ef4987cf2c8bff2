/**
 * Draws the tab guide: missions with their ticks, who does what when, what colours and protection mean.
 *
 * Everything stands in the same area, whatever the ticks; beside and below it are the merchant's. A tab whose first cell
 * is neither blank nor ours is somebody's own guide, and is left alone.
 */
import { LANGUAGES, type Language } from '../i18n/bilingual';
import { guideWords, MISSIONS, type Mission, type TabNames } from '../i18n/guide-words';
import { protectionTruths } from '../i18n/protection-words';
import type { Meaning } from '../schema/colour-rule';
import { HEADER_COLOURS, MEANING_LOOKS, type MeaningLook } from '../schema/palette';
import { tabOf } from '../schema/workbook-schema';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const WIDTH = 4;
/** Room for what later versions have to say, so that nothing of a longer guide stays below a shorter one. */
const ROWS = 64;
/** Pixels. */
const WIDTHS = [150, 430, 170, 300];
const TITLE_HEIGHT = 34;

type Look = 'title' | 'heading' | 'plain' | Meaning;

interface GuideLine {
  readonly cells: readonly string[];
  /** A meaning colours the first cell. */
  readonly look: Look;
}

/** @returns whether anything had to be written */
export function writeGuide(sheet: Sheet, language: Language, done: ReadonlySet<Mission>): boolean {
  if (sheet.getMaxRows() < ROWS || sheet.getMaxColumns() < WIDTH) grow(sheet);
  const area = sheet.getRange(1, 1, ROWS, WIDTH);
  const found = area.getValues();
  const first = String(found[0]?.[0] ?? '');
  if (first !== '' && !LANGUAGES.some((one) => guideWords[one].title === first)) return false;
  const lines = guideLines(language, done);
  const cells = lines.map((line) => Array.from({ length: WIDTH }, (_, index) => line.cells[index] ?? ''));
  if (cells.every((row, index) => row.join('\n') === (found[index] ?? []).map(String).join('\n'))) return false;
  if (first === '') dress(sheet);
  area.setValues(cells.map((row) => row.map((text) => (text === '' ? '' : `'${text}`))));
  paint(area, lines);
  return true;
}

/** The first time: nothing is done yet. A guide that stands already is brought up to date by whoever knows the shop. */
export function prepareGuide(sheet: Sheet, language: Language): void {
  if (sheet.getRange(1, 1).getValue() === '') writeGuide(sheet, language, new Set());
}

/** Google refuses to hide the last tab that shows, and whoever reads the guide goes on reading. */
export function hideGuide(spreadsheet: Spreadsheet, sheet: Sheet): boolean {
  const id = sheet.getSheetId();
  if (spreadsheet.getActiveSheet().getSheetId() === id) return false;
  const others = spreadsheet.getSheets().some((one) => one.getSheetId() !== id && !one.isSheetHidden());
  if (others) sheet.hideSheet();
  return others;
}

/** All rows of the area, the blank ones below too. */
function guideLines(language: Language, done: ReadonlySet<Mission>): readonly GuideLine[] {
  const say = guideWords[language];
  const lines = [
    line('title', say.title),
    line('plain', '', done.size === MISSIONS.length ? say.missionsDone : say.lead),
    ...missionLines(language, done),
    ...processLines(language),
    line('heading', say.colours),
    ...Object.entries(say.colour).map(([meaning, words]) => line(meaning as Meaning, ...words)),
    BLANK,
    ...protectionLines(language),
    line('heading', say.privacy),
    ...say.privacyLines.map((sentence) => line('plain', '', sentence)),
    BLANK,
    line('heading', say.help),
    line('plain', '', say.helpLine),
  ];
  return Array.from({ length: ROWS }, (_, index) => lines[index] ?? BLANK);
}

const line = (look: Look, ...cells: readonly string[]): GuideLine => ({ cells, look });

const BLANK: GuideLine = { cells: [], look: 'plain' };

function missionLines(language: Language, done: ReadonlySet<Mission>): readonly GuideLine[] {
  const say = guideWords[language];
  const missions = say.mission(tabNames(language));
  const lines = MISSIONS.map((mission) => {
    const [what, where] = missions[mission];
    return done.has(mission) ? line('done', say.done, what, '', where) : line('fresh', say.open, what, '', where);
  });
  return [line('heading', say.missions), ...lines, BLANK];
}

function processLines(language: Language): readonly GuideLine[] {
  const say = guideWords[language];
  return [
    line('heading', say.process),
    line('heading', ...say.processHeaders),
    ...say.processLines(tabNames(language)).map((cells) => line('plain', ...cells)),
    BLANK,
  ];
}

function protectionLines(language: Language): readonly GuideLine[] {
  const say = guideWords[language];
  const { can, cannot } = protectionTruths[language];
  return [
    line('heading', say.protection),
    ...can.map((sentence) => line('plain', say.can, sentence)),
    ...cannot.map((sentence) => line('plain', say.cannot, sentence)),
    line('plain', '', say.more),
    BLANK,
  ];
}

function tabNames(language: Language): TabNames {
  const name = (key: keyof TabNames): string => tabOf(key).name[language];
  return {
    ...{ customers: name('customers'), orders: name('orders'), interactions: name('interactions') },
    ...{ issues: name('issues'), today: name('today'), dashboard: name('dashboard'), dates: name('dates') },
    ...{ team: name('team'), feedback: name('feedback') },
  };
}

/** A merchant may have cut the tab short. */
function grow(sheet: Sheet): void {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows < ROWS) sheet.insertRowsAfter(rows, ROWS - rows);
  if (columns < WIDTH) sheet.insertColumnsAfter(columns, WIDTH - columns);
}

/** Once: afterwards widths and the like are the merchant's. */
function dress(sheet: Sheet): void {
  WIDTHS.forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  sheet.setRowHeight(1, TITLE_HEIGHT);
  sheet.getRange(1, 1, ROWS, WIDTH).setNumberFormat('@').setWrap(true).setVerticalAlignment('top');
  sheet.getRange(1, 1).setFontSize(16);
}

function paint(area: GoogleAppsScript.Spreadsheet.Range, lines: readonly GuideLine[]): void {
  const looks = lines.map(({ look }) => Array.from({ length: WIDTH }, (_, column) => lookOf(look, column)));
  area.setBackgrounds(looks.map((row) => row.map(({ background }) => background)));
  area.setFontColors(looks.map((row) => row.map(({ fontColor }) => fontColor)));
  area.setFontWeights(looks.map((row) => row.map(({ bold }) => (bold ? 'bold' : 'normal'))));
}

const PLAIN: MeaningLook = { background: '#ffffff', fontColor: '#202124', bold: false };
const HEADING: MeaningLook = { background: HEADER_COLOURS.daily, fontColor: '#202124', bold: true };

function lookOf(look: Look, column: number): MeaningLook {
  if (look === 'heading') return HEADING;
  if (look === 'title') return { ...PLAIN, bold: true };
  return look === 'plain' || column > 0 ? PLAIN : MEANING_LOOKS[look];
}
