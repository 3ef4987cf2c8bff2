/**
 * The menu: its entries in the workbook's language, and what each does. What goes wrong is told in words, in a notice that
 * stays until it is read; where nothing is installed yet, every entry begins with the first run.
 */
import type { Envelope } from '../contract/envelope';
import { updateGuide } from '../features/guide/update-guide';
import { planToday } from '../features/reminders/send-reminders';
import { refreshToday } from '../features/reminders/today-tab';
import { LANGUAGES, type Language } from '../i18n/bilingual';
import { dashboardWords } from '../i18n/dashboard-words';
import { MENU_TITLE, menuWords } from '../i18n/menu-words';
import { todayWords } from '../i18n/today-words';
import { activeSpreadsheet } from '../platform/active-spreadsheet';
import { now } from '../platform/clock';
import { documentProperties } from '../platform/document-properties';
import { kindOfGoogleError, messageOf } from '../platform/google-errors';
import { spreadsheetZone } from '../platform/spreadsheet-zone';
import { addMenu, localeOfUser, type MenuEntry, showDialog, showNotice, showSidebar } from '../platform/user-interface';
import { isInstalled, LANGUAGE_PROPERTY } from '../sheets/open-workbook';
import { isRefusal, Refusal } from '../sheets/refusal';
import { requireRole } from '../sheets/team-roles';
import { assignRegulars, reportAsked, updateDashboard } from './report';
import { serve } from './serve';
import { silence } from './silence';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Words = (typeof menuWords)[Language];
type Properties = Readonly<Record<string, string>>;

declare const DEPLOYMENT: 'bound' | 'addon';

/**
 * The simple trigger. Before an add-on is first used in a document nothing may be asked but the browser's language.
 *
 * @param event has `authMode` NONE then
 */
export function onOpen(event: unknown): void {
  const mode = String((event as { readonly authMode?: unknown } | null | undefined)?.authMode ?? 'LIMITED');
  const properties = mode === 'NONE' ? {} : documentProperties().all();
  const language = languageKept(properties);
  addMenu(DEPLOYMENT === 'addon' ? null : MENU_TITLE, entries(menuWords[language]));
  if (mode !== 'NONE') tellSilence(properties, language);
}

/** The menu stands already, whatever becomes of this. */
function tellSilence(properties: Properties, language: Language): void {
  const spreadsheet = activeSpreadsheet();
  if (!spreadsheet) return;
  const said = silence({ zone: spreadsheetZone(spreadsheet), now: now(), language }, properties);
  if (said !== '') spreadsheet.toast(said, MENU_TITLE, -1);
}

const entries = (words: Words): readonly MenuEntry[] => [
  { caption: words.openSidebar, function: 'menuOpenSidebar' },
  { caption: words.logContact, function: 'menuLogContact' },
  { caption: words.today, function: 'menuToday' },
  {
    caption: words.reports,
    entries: [
      { caption: words.segments, function: 'menuSegments' },
      { caption: words.dashboard, function: 'menuDashboard' },
      { caption: words.assignRegulars, function: 'menuAssignRegulars' },
    ],
  },
  { caption: words.reminders, function: 'menuReminders' },
  'separator',
  {
    caption: words.data,
    entries: [
      { caption: words.import, function: 'menuImport' },
      { caption: words.undo, function: 'menuUndo' },
      { caption: words.refresh, function: 'menuRefresh' },
      { caption: words['masked-export'], function: 'menuMaskedExport' },
      { caption: words.backup, function: 'menuBackup' },
    ],
  },
  {
    caption: words.setUp,
    entries: [
      { caption: words.install, function: 'menuInstall' },
      { caption: words.team, function: 'menuTeam' },
      { caption: words.language, function: 'menuLanguage' },
      { caption: words.showAllTabs, function: 'menuShowAllTabs' },
      { caption: words['adopt-copy'], function: 'menuAdoptCopy' },
    ],
  },
  { caption: words.help, function: 'menuHelp' },
];

export const openSidebar = (): void => clicked((words) => showSidebar({ file: 'sidebar', title: words.sidebar }));

/** Pixels. */
const DIALOGS = {
  import: { width: 760, height: 560 },
  undo: { width: 480, height: 320 },
  reminders: { width: 760, height: 520 },
  install: { width: 560, height: 480 },
  team: { width: 760, height: 600 },
  'masked-export': { width: 560, height: 460 },
  language: { width: 520, height: 340 },
  backup: { width: 560, height: 520 },
  'adopt-copy': { width: 480, height: 320 },
  help: { width: 620, height: 600 },
} as const;

const FIRST_RUN = { width: 560, height: 520 } as const;

export const openDialog = (file: keyof typeof DIALOGS): void =>
  clicked((words) => {
    const { width, height } = DIALOGS[file];
    showDialog({ file, title: words[file].replace('…', '') }, width, height);
  });

export const showToday = (): void =>
  clicked((_, toast) =>
    serve((workbook) => {
      planToday(workbook);
      const refreshed = refreshToday(workbook);
      workbook.show('today');
      toast(todayWords[workbook.language].shown(refreshed));
    }),
  );

export const showSegments = (): void =>
  clicked((words, toast) =>
    serve((workbook) => {
      const { figures } = reportAsked(workbook, 'segments', undefined);
      updateGuide(workbook);
      workbook.show('report.segments');
      toast(words.done.segments({ scored: figures.scored }));
    }),
  );

export const refreshDashboard = (): void =>
  clicked((_, toast) =>
    serve((workbook) => {
      updateDashboard(workbook);
      updateGuide(workbook, 'dashboard');
      workbook.show('dashboard');
      toast(dashboardWords[workbook.language].shown);
    }),
  );

export const assignLate = (): void =>
  clicked((_, toast) =>
    serve((workbook) => {
      const assigned = assignRegulars(workbook);
      refreshToday(workbook);
      workbook.show('today');
      toast(dashboardWords[workbook.language].assigned(assigned));
    }),
  );

export const showAllTabs = (): void =>
  clicked((words, toast, spreadsheet) => {
    serve(({ actor }) => requireRole(actor, 'agent'));
    const hidden = spreadsheet.getSheets().filter((sheet) => sheet.isSheetHidden());
    const count = hidden.filter(showsUp).length;
    const rest = hidden.length - count;
    toast(rest === 0 ? words.done.allShown({ count }) : words.done.someShown({ count, rest }));
  });

/** A protected tab is shown only by who may edit it; the others are shown all the same. */
function showsUp(sheet: GoogleAppsScript.Spreadsheet.Sheet): boolean {
  try {
    sheet.showSheet();
    return true;
  } catch (error) {
    if (kindOfGoogleError(error) === 'protected') return false;
    throw error;
  }
}

const TOAST_SECONDS = 8;

type Click = (words: Words, toast: (sentence: string) => void, spreadsheet: Spreadsheet) => void;

/** Never throws: Google would show the envelope's JSON. */
export function clicked(run: Click): void {
  const spreadsheet = activeSpreadsheet();
  const language = languageOfWorkbook();
  const words = menuWords[language];
  try {
    if (!spreadsheet) throw new Refusal('NO_SPREADSHEET', {});
    if (!isInstalled(spreadsheet)) {
      showDialog({ file: 'first-run', title: words.firstRun }, FIRST_RUN.width, FIRST_RUN.height);
      return;
    }
    run(words, (sentence) => spreadsheet.toast(sentence, MENU_TITLE, TOAST_SECONDS), spreadsheet);
  } catch (error) {
    showNotice(words.refused, sentenceOf(error, language), language);
  }
}

/** Google's own errors come as they are: they are in the person's language already. */
function sentenceOf(error: unknown, language: Language): string {
  if (isRefusal(error)) return error.envelope(language).message;
  const message = messageOf(error);
  try {
    return (JSON.parse(message) as Envelope).message;
  } catch {
    return message;
  }
}

const languageOfWorkbook = (): Language => languageKept(documentProperties().all());

/** The installed workbook's; else the browser's. */
const languageKept = (properties: Properties): Language =>
  LANGUAGES.find((language) => language === properties[LANGUAGE_PROPERTY]) ?? languageOfUser();

const languageOfUser = (): Language => (localeOfUser().toLowerCase().startsWith('zh') ? 'zh-CN' : 'en');
