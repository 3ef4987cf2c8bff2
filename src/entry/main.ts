/**
 * The composition root. Every export becomes a top-level function of the bundle: what menus, triggers,
 * google.script.run and the local command line can call. Nothing here runs when the bundle is loaded.
 */
import { undoLast as undoLastBatch } from '../features/care/undo-last';
import { refreshCustomers as refresh } from '../features/customers/refresh-customers';
import { saveCustomer as save } from '../features/customers/save-customer';
import { logInteraction as log } from '../features/interactions/log-interaction';
import { previewReminders as preview } from '../features/reminders/preview-reminders';
import { sendReminders as send } from '../features/reminders/send-reminders';
import { now } from '../platform/clock';
import { importFileAsked } from './import';
import { installOrRepair as install } from './install';
import { reportAsked } from './report';
import { serve } from './serve';

export const installOrRepair = (confirm?: unknown) => install(confirm);

export const saveCustomer = (draft: unknown) => serve((workbook) => save(workbook, draft));

export const logInteraction = (draft: unknown) => serve((workbook) => log(workbook, draft));

export const importFile = (request: unknown) => serve((workbook) => importFileAsked(workbook, request));

/** Customers that the undone batch had touched are computed anew. */
export const undoLast = () =>
  serve((workbook) => {
    const outcome = undoLastBatch(workbook);
    refresh(workbook);
    return outcome;
  });

export const refreshCustomers = () =>
  serve((workbook) => {
    const { customers, changed, linesWithoutRate } = refresh(workbook);
    return { customers, changed, linesWithoutRate };
  });

export const runReport = (id: unknown, parameters?: unknown) =>
  serve((workbook) => reportAsked(workbook, id, parameters));

export const previewReminders = (day?: unknown) => serve((workbook) => preview(workbook, day));

export const sendReminders = () => serve((workbook) => send(workbook, now));
