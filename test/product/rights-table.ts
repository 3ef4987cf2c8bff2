/**
 * Who may call what: every function that others can call, by every kind of person. Source: the design's roles (admin:
 * settings, permissions; manager: everything but those; agent: own and unassigned customers; viewer: reading) and its
 * rule that whoever is not in the team, or whom Google does not name, has no role.
 */
import { AGENT, MANAGER, OTHER_AGENT, OWNER, STRANGER, VIEWER } from './builders/shop';
import { GONE } from './builders/three-owners';

/** Whose the customer is that the call is about, beside who calls. */
export const PEOPLE = {
  admin: { user: OWNER, customer: 'Yours' },
  manager: { user: MANAGER, customer: 'Yours' },
  agentOwn: { user: AGENT, customer: 'Mine' },
  agentUnassigned: { user: AGENT, customer: 'Free' },
  agentForeign: { user: AGENT, customer: 'Yours' },
  viewer: { user: VIEWER, customer: 'Yours' },
  stranger: { user: STRANGER, customer: 'Yours' },
  /** May edit the file, but Google does not tell the script who it is. */
  unnamed: { user: AGENT, customer: 'Yours', tellsUser: false },
} as const satisfies Record<string, { user: string; customer: string; tellsUser?: false }>;

export type Person = keyof typeof PEOPLE;

/** What the call may name: ids of the shop of the test. */
export interface Named {
  readonly id: string;
  readonly name: string;
  /** Key of a reminder about this customer. */
  readonly reminder: string;
  /** Sheet row of the customer. */
  readonly row: number;
}

export interface Right {
  readonly args: (about: Named) => readonly unknown[];
  /** Where the cursor stands in the tab customers. */
  readonly selects?: true;
  /** `done`, or the code of the refusal; `found` and `nothing` of what gives a list or a hit. */
  readonly outcome: Readonly<Record<Person, string>>;
}

type Row = readonly [
  admin: string,
  manager: string,
  own: string,
  unassigned: string,
  foreign: string,
  viewer: string,
  stranger: string,
  unnamed: string,
];

const right = (args: Right['args'], row: Row, more: Pick<Right, 'selects'> = {}): Right => {
  const [admin, manager, agentOwn, agentUnassigned, agentForeign, viewer, stranger, unnamed] = row;
  const outcome = { admin, manager, agentOwn, agentUnassigned, agentForeign, viewer, stranger, unnamed };
  return { args, outcome, ...more };
};

const [NO, NONE, WHO] = ['ROLE_MAY_NOT', 'NO_ROLE', 'NOT_SIGNED_IN'] as const;

/** Whole rows that occur often. */
const READERS: Row = ['done', 'done', 'done', 'done', 'done', 'done', NONE, WHO];
const AGENTS: Row = ['done', 'done', 'done', 'done', 'done', NO, NONE, WHO];
const AGENTS_OWN: Row = ['done', 'done', 'done', 'done', 'NOT_YOURS', NO, NONE, WHO];
const READERS_OWN: Row = ['done', 'done', 'done', 'done', 'NOT_YOURS', 'done', NONE, WHO];
const FINDERS_OWN: Row = ['found', 'found', 'found', 'found', 'nothing', 'found', NONE, WHO];
const MANAGERS: Row = ['done', 'done', NO, NO, NO, NO, NONE, WHO];
/** There is no such table to take over. */
const FINDERS_OF_TABLES: Row = ['ARGUMENT_REFUSED', 'ARGUMENT_REFUSED', NO, NO, NO, NO, NONE, WHO];
const ADMINS: Row = ['done', NO, NO, NO, NO, NO, NONE, WHO];
const EVERYBODY: Row = ['done', 'done', 'done', 'done', 'done', 'done', 'done', 'done'];
/** A click never throws: what is refused is told in a notice. */
const SHOWN: Row = ['shown', 'shown', 'shown', 'shown', 'shown', 'shown', 'shown', 'shown'];
const SHOWN_TO_AGENTS: Row = ['shown', 'shown', 'shown', 'shown', 'shown', 'refused', 'refused', 'refused'];
const SHOWN_TO_MANAGERS: Row = ['shown', 'shown', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused'];

const nothing = () => [];

export const RIGHTS: Readonly<Record<string, Right>> = {
  appStart: right(nothing, EVERYBODY),
  selectedCustomer: right(nothing, FINDERS_OWN, { selects: true }),
  searchCustomers: right(({ name }) => [name, 10], FINDERS_OWN),
  customerCard: right(({ id, row }) => [id, row], READERS_OWN),
  saveCustomer: right(({ id }) => [{ draftId: 'd', id, notes: 'Tall' }], AGENTS_OWN),
  logInteraction: right(
    ({ id }) => [{ draftId: 'd', customerId: id, medium: 'call', summary: 'Asked for tea' }],
    AGENTS_OWN,
  ),
  saveOrder: right(({ id }) => [{ draftId: 'd', customerId: id, product: 'Tea', amount: 9 }], AGENTS_OWN),
  saveDate: right(({ id }) => [{ draftId: 'd', customerId: id, occasion: 'anniversary', on: '05-01' }], AGENTS_OWN),
  saveIssue: right(
    ({ id }) => [{ draftId: 'd', customerId: id, type: 'question', description: 'Which tea?', priority: 'low' }],
    AGENTS_OWN,
  ),
  listAnswers: right(nothing, READERS),
  answerUsed: right(() => [{ draftId: 'd', id: 'A-where' }], AGENTS),
  lastOrder: right(({ id }) => [id], READERS_OWN),
  /** Nothing waits to be tidied: it looks at the properties and tells nothing of the shop. */
  tidyTyped: right(nothing, EVERYBODY),
  today: right(nothing, FINDERS_OWN),
  finishReminder: right(({ reminder }) => [reminder, { how: 'done' }], AGENTS_OWN),
  previewReminders: right(nothing, ['found', 'found', 'found', 'found', 'nothing', NO, NONE, WHO]),
  previewMonth: right(nothing, AGENTS),
  sendReminders: right(nothing, MANAGERS),
  turnOnRunner: right(nothing, MANAGERS),
  turnOffRunner: right(nothing, MANAGERS),
  runnerState: right(nothing, MANAGERS),
  /** Of a trigger that is not written down nothing is done. */
  runHourly: right(() => [{ triggerUid: '1' }], EVERYBODY),
  refreshCustomers: right(nothing, AGENTS),
  updateDashboard: right(nothing, AGENTS),
  runReport: right(() => ['segments'], AGENTS),
  missingParts: right(nothing, READERS),
  adoptTable: right(() => [{ sheet: 'Stock', as: 'customers' }], FINDERS_OF_TABLES),
  importFile: right(() => [{ name: 'c.csv', text: 'name\nNew' }], MANAGERS),
  undoLast: right(nothing, MANAGERS),
  installOrRepair: right(() => [true], MANAGERS),
  firstRun: right(() => [{ shop: 'Other', language: 'en' }], [
    ...['ALREADY_INSTALLED', 'ALREADY_INSTALLED', 'ALREADY_INSTALLED', 'ALREADY_INSTALLED'],
    ...['ALREADY_INSTALLED', 'ALREADY_INSTALLED', 'ALREADY_INSTALLED', 'ALREADY_INSTALLED'],
  ] as unknown as Row),
  setLanguage: right(() => ['zh-CN'], ADMINS),
  backUpNow: right(nothing, MANAGERS),
  backups: right(nothing, MANAGERS),
  adoptCopy: right(nothing, ADMINS),
  feedback: right(nothing, READERS),
  /** Who may only view the file writes no cell. */
  saveFeedback: right(() => ['Bigger letters'], ['done', 'done', 'done', 'done', 'done', 'PROTECTED', NONE, WHO]),
  voteFeedback: right(() => ['F-none'], [
    ...['ROW_NOT_FOUND', 'ROW_NOT_FOUND', 'ROW_NOT_FOUND', 'ROW_NOT_FOUND', 'ROW_NOT_FOUND', 'ROW_NOT_FOUND'],
    ...[NONE, WHO],
  ] as unknown as Row),
  openGuide: right(nothing, READERS),
  diagnostics: right(nothing, READERS),
  teamOverview: right(nothing, READERS),
  saveTeamMember: right(() => [{ email: 'new@example.com', isNew: true, name: 'New', role: 'agent' }], ADMINS),
  setProtections: right(nothing, ADMINS),
  handOver: right(() => [{ from: GONE, to: OTHER_AGENT, confirm: true }], MANAGERS),
  exportMasked: right(() => [{ tab: 'customers' }], ['found', 'found', 'found', 'found', 'nothing', NO, NONE, WHO]),
  expiringContacts: right(nothing, MANAGERS),
  menuOpenSidebar: right(nothing, SHOWN),
  menuLogContact: right(nothing, SHOWN),
  menuImport: right(nothing, SHOWN),
  menuUndo: right(nothing, SHOWN),
  menuReminders: right(nothing, SHOWN),
  menuInstall: right(nothing, SHOWN),
  menuLanguage: right(nothing, SHOWN),
  menuBackup: right(nothing, SHOWN),
  menuAdoptCopy: right(nothing, SHOWN),
  menuHelp: right(nothing, SHOWN),
  menuTeam: right(nothing, SHOWN),
  menuMaskedExport: right(nothing, SHOWN),
  menuToday: right(nothing, SHOWN_TO_AGENTS),
  menuRefresh: right(nothing, SHOWN_TO_AGENTS),
  menuSegments: right(nothing, SHOWN_TO_AGENTS),
  menuDashboard: right(nothing, SHOWN_TO_AGENTS),
  menuShowAllTabs: right(nothing, SHOWN_TO_AGENTS),
  menuAssignRegulars: right(nothing, SHOWN_TO_MANAGERS),
  onOpen: right(() => [{ authMode: 'LIMITED' }], EVERYBODY),
  onInstall: right(() => [{ authMode: 'FULL' }], EVERYBODY),
  /** Called without an event it does nothing; by whom an edit is honoured stands in agent.test.ts and team-rights.test.ts. */
  onEdit: right(() => [{}], EVERYBODY),
};
