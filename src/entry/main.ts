/**
 * The composition root. Every export becomes a top-level function of the bundle: what menus, triggers,
 * google.script.run and the local command line can call. Nothing here runs when the bundle is loaded.
 */
import { answerUsed as countAnswer } from '../features/answers/answer-used';
import { listAnswers as answers } from '../features/answers/list-answers';
import { adoptCopy as adopt } from '../features/care/adopt-copy';
import { backUpNow as backUp, backups as copies } from '../features/care/back-up';
import { undoLast as undoLastBatch } from '../features/care/undo-last';
import { customerCard as card } from '../features/customers/customer-card';
import { searchCustomers as search } from '../features/customers/find-customers';
import { refreshCustomers as refresh } from '../features/customers/refresh-customers';
import { saveCustomer as save } from '../features/customers/save-customer';
import { selectedCustomer as selected } from '../features/customers/selected-customer';
import { saveDate as saveDay } from '../features/dates/save-date';
import { openFeedback, saveFeedback as suggest, voteFeedback as vote } from '../features/feedback/feedback';
import { updateGuide } from '../features/guide/update-guide';
import { logInteraction as log } from '../features/interactions/log-interaction';
import { issueOfTalk } from '../features/issues/issue-of-talk';
import { saveIssue as saveComplaint } from '../features/issues/save-issue';
import { lastOrder as lastBought } from '../features/orders/last-order';
import { saveOrder as saveLine } from '../features/orders/save-order';
import { expiringContacts as expiring } from '../features/privacy/expiring-contacts';
import { exportMasked as masked } from '../features/privacy/masked-export';
import { endSettled } from '../features/reminders/end-by-itself';
import { finishReminder as finish } from '../features/reminders/finish-reminder';
import { previewMonth as month } from '../features/reminders/preview-month';
import { previewReminders as preview } from '../features/reminders/preview-reminders';
import { sendReminders as send } from '../features/reminders/send-reminders';
import { today as todayOpen } from '../features/reminders/today';
import { refreshToday } from '../features/reminders/today-tab';
import { timeBudget } from '../jobs/time-budget';
import { now } from '../platform/clock';
import { forgetAdopted, adoptTable as takeOver } from './adopt';
import { diagnosticsAsked } from './diagnostics';
import { handOver as handed } from './hand-over';
import { importFileAsked } from './import';
import { installOrRepair as install } from './install';
import { languageAsked, languageOutcome } from './language';
import { tidyTyped as tidy, workAt } from './long-jobs';
import {
  assignLate,
  onOpen as open,
  openDialog,
  openSidebar,
  refreshDashboard,
  showAllTabs,
  showSegments,
  showToday,
} from './menu';
import { refreshEverything } from './menu-refresh';
import { missingParts as missing } from './missing-parts';
import { onEdit as edited } from './on-edit';
import { reportAsked, updateDashboard as update } from './report';
import { runHourly as hourly } from './run-hourly';
import { turnOffRunner as off, turnOnRunner as on, runnerState as running } from './runner';
import { serve } from './serve';
import { firstRun as first, appStart as start } from './start';
import { memberSaved, overviewAsked, protectionsSet } from './team';

export const installOrRepair = (confirm?: unknown) => install(confirm);

/** Whoever has asked to stop is written to no more. */
export const saveCustomer = (draft: unknown) =>
  serve((workbook) => {
    const saved = save(workbook, draft);
    if (isAbout(draft, 'consent', 'status')) endSettled(workbook, 'customerId', saved.id);
    return saved;
  });

/** An answer about an issue keeps what was promised. */
export const logInteraction = (draft: unknown) =>
  serve((workbook) => {
    const logged = log(workbook, draft, issueOfTalk);
    const { issueId, direction } = draft as { issueId?: unknown; direction?: unknown };
    if (typeof issueId === 'string' && direction !== 'in') endSettled(workbook, 'about', issueId, 'replied');
    return logged;
  });

export const saveIssue = (draft: unknown) =>
  serve((workbook) => {
    const saved = saveComplaint(workbook, draft);
    if (isAbout(draft, 'status')) endSettled(workbook, 'about', saved.id);
    return saved;
  });

/** Does a draft that was saved change one of these columns of a row that stood? */
const isAbout = (draft: unknown, ...columns: readonly string[]): boolean =>
  typeof (draft as { id?: unknown }).id === 'string' && columns.some((column) => column in (draft as object));

/** For buying again. */
export const lastOrder = (customerId: unknown) => serve((workbook) => lastBought(workbook, customerId));

export const listAnswers = () => serve(answers);

export const answerUsed = (asked: unknown) => serve((workbook) => countAnswer(workbook, asked));

export const saveOrder = (draft: unknown) => serve((workbook) => saveLine(workbook, draft));

export const saveDate = (draft: unknown) => serve((workbook) => saveDay(workbook, draft));

/** Typed and pasted rows that are still to be put in order. */
export const tidyTyped = () => tidy();

export const importFile = (request: unknown) => serve((workbook) => importFileAsked(workbook, request));

/** Customers that the undone batch had touched are computed anew. */
export const undoLast = () =>
  serve((workbook) => {
    const undone = undoLastBatch(workbook, () => void refresh(workbook));
    forgetAdopted(undone.batch);
    return undone;
  });

/** A table of the shop's own becomes rows of the product's. */
export const adoptTable = (request: unknown) => takeOver(request);

export const refreshCustomers = () =>
  serve((workbook) => {
    const { customers, changed, linesWithoutRate } = refresh(workbook);
    return { customers, changed, linesWithoutRate };
  });

export const runReport = (id: unknown, parameters?: unknown) =>
  serve((workbook) => reportAsked(workbook, id, parameters));

/** Goes on where an earlier call was out of time. */
export const setLanguage = (asked: unknown) => {
  const language = serve((workbook) => languageAsked(workbook, asked));
  const outcome = workAt('language', { to: language });
  return serve(() => languageOutcome(language, outcome));
};

export const updateDashboard = () =>
  serve((workbook) => {
    update(workbook);
    updateGuide(workbook);
    return null;
  });

export const backUpNow = () =>
  serve((workbook) => {
    const made = backUp(workbook);
    updateGuide(workbook);
    return made;
  });

export const backups = () => serve(copies);

export const adoptCopy = () => serve(adopt);

export const feedback = () => serve(openFeedback);

export const saveFeedback = (text: unknown) => serve((workbook) => suggest(workbook, text));

export const voteFeedback = (id: unknown) => serve((workbook) => vote(workbook, id));

export const diagnostics = () => diagnosticsAsked();

export const openGuide = () =>
  serve((workbook) => {
    workbook.show('guide');
    return null;
  });

export const previewMonth = () => serve((workbook) => month(workbook));

export const previewReminders = (day?: unknown) => serve((workbook) => preview(workbook, day));

/** The tab today follows the ledger. */
export const sendReminders = () =>
  serve((workbook) => {
    const { counts } = send(workbook, { clock: now, isOver: timeBudget(workbook.now, now) });
    refreshToday(workbook);
    return counts;
  });

/** Whose contact data will be removed within a week. */
export const expiringContacts = () => serve(expiring);

export const today = (withLater?: unknown) => serve((workbook) => todayOpen(workbook, withLater));

export const finishReminder = (key: unknown, ending: unknown) => serve((workbook) => finish(workbook, key, ending));

export const searchCustomers = (text: unknown, limit?: unknown) => serve((workbook) => search(workbook, text, limit));

export const customerCard = (customerId: unknown, rowHint?: unknown) =>
  serve((workbook) => card(workbook, customerId, rowHint));

export const selectedCustomer = () => serve(selected);

export const teamOverview = () => overviewAsked();

export const saveTeamMember = (member: unknown) => memberSaved(member);

export const setProtections = () => protectionsSet();

export const handOver = (request: unknown) => handed(request);

export const exportMasked = (request: unknown) => serve((workbook) => masked(workbook, request));

export const turnOnRunner = () => on();

export const turnOffRunner = (email?: unknown) => off(email);

export const runnerState = () => running();

/** The hourly trigger. */
export const runHourly = (event?: unknown) => hourly(event);

/** Tabs and columns that are gone: the sidebar asks when it opens. */
export const missingParts = () => serve(missing);

export const appStart = () => start();

export const firstRun = (answers: unknown) => first(answers);

export const onOpen = (event?: unknown) => open(event);

/** An add-on's first use in a document, which has been open for a while. */
export const onInstall = (event?: unknown) => open(event);

export const onEdit = (event: unknown) => edited(event);

export const menuOpenSidebar = () => openSidebar();

/** The sidebar opens with its tab Log. */
export const menuLogContact = () => openSidebar();

export const menuToday = () => showToday();

export const menuSegments = () => showSegments();

export const menuDashboard = () => refreshDashboard();

export const menuAssignRegulars = () => assignLate();

export const menuRefresh = () => refreshEverything();

export const menuReminders = () => openDialog('reminders');

export const menuImport = () => openDialog('import');

export const menuUndo = () => openDialog('undo');

export const menuMaskedExport = () => openDialog('masked-export');

export const menuTeam = () => openDialog('team');

export const menuBackup = () => openDialog('backup');

export const menuAdoptCopy = () => openDialog('adopt-copy');

export const menuHelp = () => openDialog('help');

export const menuInstall = () => openDialog('install');

export const menuLanguage = () => openDialog('language');

export const menuShowAllTabs = () => showAllTabs();
