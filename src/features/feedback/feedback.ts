/**
 * The tab feedback: what the team wishes of the product, with one vote a person for each. Everybody in the team may
 * write and vote, whatever their role.
 */
import * as v from 'valibot';
import type { FeedbackItem } from '../../contract/help';
import { label } from '../../i18n/bilingual';
import { documentProperties } from '../../platform/document-properties';
import { tabOf } from '../../schema/workbook-schema';
import { checked } from '../../sheets/checked-argument';
import { fingerprint } from '../../sheets/fingerprint';
import { Refusal } from '../../sheets/refusal';
import { type ShopWorkbook, SINGLE_SAVE } from '../../sheets/shop-workbook';
import { requireRole } from '../../sheets/team-roles';
import { votesFor } from './votes';

const SHOWN = 50;
const CLOSED: readonly (string | null)[] = ['done', 'declined'];

const suggestion = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2_000));
const LONG = label('1到2000个字', '1 to 2,000 characters');

const key = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const KEY = label('“改进建议”表里的编号', 'an ID of the tab Feedback');

/**
 * Its id follows from who says what: the same words sent twice are one row.
 *
 * @throws Refusal ARGUMENT_REFUSED
 */
export function saveFeedback(
  workbook: ShopWorkbook,
  input: unknown,
): { readonly id: string; readonly written: boolean } {
  requireRole(workbook.actor, 'viewer');
  const text = checked(suggestion, input, { name: 'text', expected: LONG });
  const id = `F-${fingerprint(`${workbook.actor.email}\n${text}`)}`;
  return workbook.locked(() => {
    if (workbook.readRow('feedback', ['text'], id).rows.length > 0) return { id, written: false };
    const table = workbook.toAppend('feedback');
    table.append({ id, at: workbook.now, by: workbook.actor.email, text, votes: 0, status: 'open' });
    workbook.commit([table], SINGLE_SAVE);
    return { id, written: true };
  });
}

/**
 * Once a person: remembered before it is counted, and counted where an earlier run was killed in between.
 *
 * @throws Refusal ARGUMENT_REFUSED, ROW_NOT_FOUND
 */
export function voteFeedback(workbook: ShopWorkbook, input: unknown): { readonly id: string; readonly votes: number } {
  requireRole(workbook.actor, 'viewer');
  const id = checked(key, input, { name: 'id', expected: KEY });
  return workbook.locked(() => {
    const table = workbook.readRow('feedback', ['votes'], id);
    const [row] = table.rows;
    if (!row) throw new Refusal('ROW_NOT_FOUND', { tab: tabOf('feedback').name, id });
    const voters = votesFor(documentProperties(), id);
    const isNew = voters.remember(voterOf(workbook));
    const standing = row.votes ?? 0;
    const votes = Math.max(isNew ? standing + 1 : standing, voters.count());
    table.change(row, { votes });
    workbook.commit([table], SINGLE_SAVE);
    return { id, votes };
  });
}

/** What is neither done nor declined, most votes first, then the newest. */
export function openFeedback(workbook: ShopWorkbook): readonly FeedbackItem[] {
  requireRole(workbook.actor, 'viewer');
  const { rows } = workbook.read('feedback', ['id', 'at', 'text', 'votes', 'status']);
  const open = rows.filter(({ id, text, status }) => id !== null && text !== null && !CLOSED.includes(status));
  const sorted = [...open].sort((a, b) => (b.votes ?? 0) - (a.votes ?? 0) || (b.at ?? 0) - (a.at ?? 0));
  const properties = documentProperties().all();
  const stored = { get: (name: string): string | null => properties[name] ?? null };
  const voter = voterOf(workbook);
  return sorted.slice(0, SHOWN).map(({ id, at, text, votes }) => ({
    id: id ?? '',
    on: at === null ? '' : workbook.zone.dayOf(at),
    text: text ?? '',
    votes: votes ?? 0,
    voted: votesFor({ ...stored, set: () => undefined }, id ?? '').has(voter),
  }));
}

const voterOf = ({ id, actor }: ShopWorkbook): string => fingerprint(`${id}\n${actor.email}`);
