/** What each verb of the page does. Complete by type. */

import { intersection } from '../../workbook/area';
import type { Area, WorkbookModel } from '../../workbook/model';
import type { Outcome, PageApi, ShownMail, Where } from '../wire';
import type { Desk } from './desk';
import { DONE, refusedOutcome } from './outcomes';
import { changeLines, changeTab, fold, sortTab } from './person-changes';
import type { Asked, Verb } from './request-table';
import { menuClick, openFor, scriptRun } from './script-calls';
import { shownBook } from './shown-book';
import { editText, shownCell } from './shown-cell';
import { shownCharts } from './shown-charts';
import { fireDue, shownExecutions, shownTriggers } from './shown-runs';
import { shownSlice } from './shown-slice';
import { clearArea, typeBlock } from './typed-block';

type Answers = {
  readonly [V in Verb]: (desk: Desk, request: Asked<V>, user: string) => PageApi[V][1] | Promise<PageApi[V][1]>;
};

export const ANSWERS: Answers = {
  book: (desk) => shownBook(desk),
  open: (desk, _, user) => openFor(desk, user),
  slice: (desk, where) => shownSlice(desk.workbook.workbook, where, desk.feed.version),
  cell: (desk, { sheetId, row, column }) => shownCell(desk.workbook.workbook, sheetId, row, column),
  type: (desk, { confirmed, ...block }, user) => typeBlock(desk, block, { user, confirmed }),
  clear: (desk, { confirmed, ...where }, user) => clearArea(desk, where, { user, confirmed }),
  copy: (desk, where) => ({ text: copied(desk.workbook.workbook, where) }),
  lines: (desk, { confirmed, ...wanted }, user) => changeLines(desk, wanted, { user, confirmed }),
  sort: (desk, { confirmed, ...wanted }, user) => sortTab(desk, wanted, { user, confirmed }),
  fold: (desk, wanted) => fold(desk, wanted),
  tab: (desk, wanted, user) => changeTab(desk, wanted, user),
  menu: (desk, { function: name, selection }, user) => menuClick(desk, name, { user, selection }),
  run: (desk, { function: name, args, selection }, user) => scriptRun(desk, name, args, { user, selection }),
  charts: (desk) => shownCharts(desk.workbook.workbook),
  outbox: (desk) => shownMails(desk),
  triggers: (desk) => shownTriggers(desk),
  fire: (desk) => fireDue(desk),
  executions: (desk) => shownExecutions(desk),
  clock: (desk, { at }) => setClock(desk, at),
  reset: async (desk) => {
    await desk.reset();
    return DONE;
  },
};

/** As Sheets copies: what is shown, tabs between cells, quotes where a cell has a tab, a quote or a line's end. */
function copied(model: WorkbookModel, where: Where): string {
  const { rows, columns } = model.extent(where.sheetId);
  const filled = rows === 0 ? null : intersection(where, { sheetId: where.sheetId, row: 1, column: 1, rows, columns });
  if (filled === null) return '';
  if (where.rows * where.columns === 1) return editText(model, filled as Area).replace(/^'/, '');
  const quoted = (text: string): string => (/["\t\n\r]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  return model
    .displayValues(filled)
    .map((line) => line.map(quoted).join('\t'))
    .join('\n');
}

/** Newest first. */
function shownMails({ workbook, frames }: Desk): ShownMail[] {
  const mails = workbook.outbox().map(({ html, attachments, ...mail }) => ({
    ...mail,
    frame: html === '' ? null : frames.putMail(html),
    attachments: attachments.map(({ name }) => name),
  }));
  return mails.reverse();
}

function setClock({ workbook, feed }: Desk, at: string | null): Outcome {
  try {
    workbook.setClock(at);
    feed.noteBook();
    return DONE;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refusedOutcome(workbook, error.message);
  }
}
