/** Every refusal in English: the same codes, the same facts, in the same order. */
import type { Place } from './refusal-sentence';
import type { refusalZh } from './refusal-zh';

const placeEn = ({ tab, row, column }: Place) =>
  `Tab "${tab.en}"${row === undefined ? '' : `, row ${row}`}${column ? `, column "${column.en}"` : ''}`;

export const refusalEn: typeof refusalZh = {
  NOT_INSTALLED: () => ({
    problem: 'Regulars is not installed in this spreadsheet yet.',
    remedy: 'Run Set up ▸ Install or repair first (command line: install).',
  }),
  NO_SPREADSHEET: () => ({
    problem: 'No spreadsheet is open.',
    remedy: "Open the customers' spreadsheet in Google Sheets and run this from its menu.",
  }),
  NOT_SIGNED_IN: () => ({
    problem: 'It is not known who is working here (Google gave no e-mail address).',
    remedy:
      'Sign in with one Google account only and try again, or ask your administrator to allow the address to be seen.',
  }),
  NO_ROLE: ({ email }) => ({
    problem: `${email} does not stand in the tab "Team" and has no role.`,
    found: email,
    remedy: 'Ask an owner to add this address with a role in the tab "Team".',
  }),
  ROLE_MAY_NOT: ({ email, role, needed }) => ({
    problem: `${email} has the role "${role.en}", which may not do this.`,
    found: role.en,
    remedy: `Ask ${needed.en} to do it, or an owner to change the role in the tab "Team".`,
  }),
  MEMBER_EXISTS: ({ email }) => ({
    problem: `${email} stands in the tab "Team" already.`,
    found: email,
    remedy: 'Choose this person in the list and change them there; nothing was written.',
  }),
  LAST_ADMIN: ({ email }) => ({
    problem: `${email} is the last active owner, who can neither leave nor get another role.`,
    found: email,
    remedy: 'Make somebody else an owner first; nothing was written.',
  }),
  TEAM_PROTECTED: ({ owner }) => ({
    problem: 'The tab "Team" is protected, and you may not edit it yet.',
    remedy: `Ask the owner of the file${owner === '' ? '' : ` (${owner})`} to open Set up ▸ Team and permissions and press "Set protections" once; nothing was written.`,
  }),
  ONLY_OWNER: ({ owner }) => ({
    problem: 'Only the owner of the file can set these protections.',
    remedy: `Ask the owner${owner === '' ? '' : ` (${owner})`} to open Set up ▸ Team and permissions and press "Set protections" once.`,
  }),
  STILL_ACTIVE: ({ email }) => ({
    problem: `${email} is still active.`,
    found: email,
    remedy: 'An owner sets this person inactive in Team and permissions first; then hand over.',
  }),
  NO_REPLACEMENT: ({ email, to }) => ({
    problem:
      to === ''
        ? `${email} has no replacement.`
        : `${to} cannot take over: it must be another active agent, manager or owner.`,
    found: to,
    remedy: 'An owner names a replacement for this person in Team and permissions first; nothing was written.',
  }),
  HAND_OVER_STOPPED: ({ why }) => ({
    problem: `Handing over stopped half-way: ${why}`,
    found: why,
    remedy: 'What was handed over stays so; press Hand over once more to go on.',
  }),
  TAB_MISSING: ({ tab }) => ({
    where: `Tab "${tab.en}"`,
    problem: 'this tab is gone.',
    remedy:
      "Run Set up ▸ Install or repair to put it back; if it was deleted by mistake, Google's version history has its rows.",
  }),
  COLUMN_MISSING: ({ place }) => ({
    where: placeEn(place),
    problem: 'this column is gone.',
    remedy: 'Run Set up ▸ Install or repair to put it back, then try again.',
  }),
  CELL_UNREADABLE: ({ place, expected, found }) => ({
    where: placeEn(place),
    problem: `expected ${expected.en}, found "${found}".`,
    found,
    remedy: 'Correct the cell or clear it.',
  }),
  VALUE_REFUSED: ({ place, expected, found }) => ({
    where: placeEn(place),
    problem: `expected ${expected.en}, got "${found}".`,
    found,
    remedy: 'Correct it and save again; nothing was written.',
  }),
  FIELD_MISSING: ({ place }) => ({
    where: placeEn(place),
    problem: 'this is required and was blank.',
    remedy: 'Fill it in and save again; nothing was written.',
  }),
  FIELD_UNKNOWN: ({ tab, field }) => ({
    where: `Tab "${tab.en}"`,
    problem: `there is no field "${field}" to fill in.`,
    found: field,
    remedy: 'Use the column keys of docs/workbook.md; computed columns cannot be filled in.',
  }),
  ROW_NOT_FOUND: ({ tab, id }) => ({
    where: `Tab "${tab.en}"`,
    problem: `there is no row with the id "${id}".`,
    found: id,
    remedy: 'It may have been deleted or merged. Refresh and choose again.',
  }),
  CHANGED_MEANWHILE: ({ place, found }) => ({
    where: placeEn(place),
    problem: `somebody changed it to "${found}" since you opened it.`,
    found,
    remedy: 'Open the row again, look, and save then; nothing was written.',
  }),
  BUSY: () => ({
    problem: 'Somebody else is saving, and your turn did not come in time.',
    remedy: 'Try again in a few seconds; nothing was written.',
  }),
  TRANSIENT: ({ found }) => ({
    problem: 'Google does not answer at the moment.',
    found,
    remedy: 'Try again in a while. The same save sent twice is kept once.',
  }),
  ROWS_MOVED: ({ tab }) => ({
    where: `Tab "${tab.en}"`,
    problem: 'somebody was sorting or deleting rows during the save, and the rows kept moving.',
    remedy: 'Wait until they are done and try again; what had been written is put right by itself.',
  }),
  NEWER_SCHEMA: ({ found, known }) => ({
    problem: `This spreadsheet is kept by a newer Regulars (structure ${found}; this program knows up to ${known}).`,
    found: String(found),
    remedy: 'Update Regulars first; nothing was changed.',
  }),
  LANGUAGE_SET: ({ language }) => ({
    problem: `This spreadsheet's language is ${language} already.`,
    found: language,
    remedy: 'Installing does not change the language of a workbook that exists.',
  }),
  PROTECTED: () => ({
    problem: 'A cell to be written is protected and you may not edit it.',
    remedy: 'Ask the owner to lift the protection there, or to do this; nothing was written.',
  }),
  GRID_REFUSED: ({ found }) => ({
    problem: `The spreadsheet refused this write: ${found}`,
    found,
    remedy: 'Run Set up ▸ Install or repair, then try again.',
  }),
  NOTHING_TO_UNDO: () => ({
    problem: 'There is nothing to undo.',
    remedy: 'Imports, merges and bulk changes can be undone; single saves stand in the tab "Log".',
  }),
  UNKNOWN_REPORT: ({ found }) => ({
    problem: `There is no report "${found}".`,
    found,
    remedy: 'There is: segments.',
  }),
  ARGUMENT_REFUSED: ({ name, expected, found }) => ({
    where: name,
    problem: `expected ${expected.en}, got "${found}".`,
    found,
    remedy: 'Correct the argument and try again; nothing was written.',
  }),
  NOT_YOURS: ({ owner }) => ({
    problem: `This customer belongs to ${owner}.`,
    found: owner,
    remedy:
      'Agents work with their own customers and those nobody owns; ask the owner, or a manager to change the owner.',
  }),
  CUSTOMER_UNCLEAR: ({ name, candidates }) => ({
    problem:
      candidates.length === 0
        ? `There is no customer "${name}".`
        : `"${name}" may be ${candidates.length} customers: ${candidates.join(', ')}.`,
    found: name,
    remedy: 'Choose one in the tab "Customers" and save with the customer ID; nothing was written.',
  }),
  REMINDER_CLOSED: ({ status }) => ({
    problem: `This reminder is "${status.en}" already; this cannot be done with it any more.`,
    found: status.en,
    remedy: "Refresh today's list; to do it once more, log a contact with a day to follow up.",
  }),
  ALREADY_INSTALLED: () => ({
    problem: 'Regulars is installed in this spreadsheet already.',
    remedy: 'Change the shop\'s name in the tab "Settings"; to check the spreadsheet, run Set up ▸ Install or repair.',
  }),
  COPIED_WORKBOOK: ({ id }) => ({
    problem: 'This spreadsheet is a copy; it sends no reminders, so that no customer gets one twice.',
    found: id,
    remedy:
      'If this copy is the shop from now on, an owner chooses Set up ▸ This copy is now the shop…, and the other is no longer used.',
  }),
  TRIGGER_REFUSED: ({ why }) => ({
    problem: `Google did not allow it to run by itself: ${why}`,
    found: why,
    remedy:
      'Delete triggers you no longer need (Extensions ▸ Apps Script ▸ Triggers) and try again, or ask another manager to turn it on.',
  }),
  UNEXPECTED: ({ found }) => ({
    problem: `Something went wrong that nobody foresaw: ${found}`,
    found,
    remedy: 'Try once more; if it stays, send this sentence to support.',
  }),
};
