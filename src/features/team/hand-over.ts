/**
 * Passes what was a leaver's to somebody else: customers, open issues, dates, reminders that still wait for somebody.
 * One batch over all tabs; each tab is a step that comes to the same when it is done again.
 */
import * as v from 'valibot';
import type { HandOverCounts } from '../../contract/team';
import { type Label, label } from '../../i18n/bilingual';
import { teamMessageWords } from '../../i18n/team-message-words';
import { checked } from '../../sheets/checked-argument';
import { Refusal } from '../../sheets/refusal';
import type { BatchNote, ShopWorkbook, StagedTable } from '../../sheets/shop-workbook';
import { requireRole } from '../../sheets/team-roles';
import { address, teamMembers } from './team-members';

export interface HandOver {
  readonly from: string;
  readonly to: string;
}

const shape = v.object({
  from: v.pipe(v.string(), v.minLength(1), v.maxLength(254)),
  to: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(254)))),
  confirm: v.optional(v.nullable(v.boolean())),
});

const EXPECTED: Readonly<Record<string, Label>> = {
  from: label('离开的人的邮箱', 'the address of the one who has left'),
  to: label('接手的人的邮箱', 'the address of who takes over'),
  confirm: label('是或否', 'true or false'),
};

/** @throws Refusal ROLE_MAY_NOT, ARGUMENT_REFUSED, STILL_ACTIVE, NO_REPLACEMENT */
export function readHandOver(workbook: ShopWorkbook, input: unknown): HandOver & { readonly confirm: boolean } {
  requireRole(workbook.actor, 'manager');
  const form = label('{from, to, confirm} 的形式', 'the form {from, to, confirm}');
  const asked = checked(shape, input, { name: 'handOver', expected: form, fields: EXPECTED });
  const members = teamMembers(workbook);
  const from = address(asked.from);
  const leaver = members.find(({ email }) => email === from);
  if (leaver?.active) throw new Refusal('STILL_ACTIVE', { email: from });
  const to = address(asked.to ?? leaver?.replacement ?? '');
  const takesOver = members.find(({ email }) => email === to);
  const may = takesOver?.active && takesOver.role !== null && takesOver.role !== 'viewer';
  if (!may || to === from) throw new Refusal('NO_REPLACEMENT', { email: from, to });
  return { from, to, confirm: asked.confirm === true };
}

type Staged = (workbook: ShopWorkbook, who: HandOver) => StagedTable;

const OPEN_ISSUES: readonly string[] = ['open', 'working', 'waiting'];

const STAGED = {
  customers: (workbook, { from, to }) => {
    const table = workbook.read('customers', ['owner']);
    for (const row of table.rows) if (address(row.owner) === from) table.change(row, { owner: to });
    return table;
  },
  issues: (workbook, { from, to }) => {
    const table = workbook.read('issues', ['owner', 'escalatedTo', 'status']);
    for (const row of table.rows) {
      if (!OPEN_ISSUES.includes(row.status ?? '')) continue;
      if (address(row.owner) === from) table.change(row, { owner: to });
      if (address(row.escalatedTo) === from) table.change(row, { escalatedTo: to });
    }
    return table;
  },
  dates: (workbook, { from, to }) => {
    const table = workbook.read('dates', ['owner']);
    for (const row of table.rows) if (address(row.owner) === from) table.change(row, { owner: to });
    return table;
  },
  /** Whom a mail or a task went to stays as it was; what is still to be told is told to who takes over. */
  reminders: (workbook, { from, to }) => {
    const table = workbook.read('reminders', ['owner', 'to', 'as', 'status']);
    for (const row of table.rows) {
      if (address(row.owner) !== from || !isWaiting(row)) continue;
      const isToBeTold = row.status === 'planned' && row.as === 'task' && address(row.to) === from;
      table.change(row, { owner: to, ...(isToBeTold ? { to } : {}) });
    }
    return table;
  },
} as const satisfies Record<keyof HandOverCounts, Staged>;

export type HandOverTab = keyof typeof STAGED;

export const HAND_OVER_TABS = Object.keys(STAGED) as readonly HandOverTab[];

/** What nobody has done, skipped or sent to a customer yet. */
const isWaiting = ({ as, status }: { readonly as: string | null; readonly status: string | null }): boolean =>
  status === 'planned' || status === 'failed' || status === 'unknown' || (status === 'sent' && as === 'task');

export function countHandOver(workbook: ShopWorkbook, who: HandOver): HandOverCounts {
  const count = (tab: HandOverTab): number => STAGED[tab](workbook, who).staged.changed;
  return {
    customers: count('customers'),
    issues: count('issues'),
    dates: count('dates'),
    reminders: count('reminders'),
  };
}

/** Outside `locked`: it is written in slices. */
export function handOverTab(
  workbook: ShopWorkbook,
  tab: HandOverTab,
  who: HandOver & { readonly batch: string },
): void {
  requireRole(workbook.actor, 'manager');
  const note: BatchNote = { id: who.batch, kind: 'bulk', summary: teamMessageWords[workbook.language].handedOver(who) };
  workbook.commitInSlices(STAGED[tab](workbook, who), note);
}
