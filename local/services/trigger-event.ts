/**
 * What sets a trigger off, and the event object that its function is given. Fields and which are absent when:
 * developers.google.com/apps-script/guides/triggers/events and platform.md, "Triggers and events".
 */

import type { OpenDocument } from './document';
import { type EditedCell, editFields } from './edit-event';
import { AUTH_MODE } from './enum-table';
import type { AuthMode } from './ui-effect';
import { userNamed } from './user';

/** As Google names them. */
export type ChangeType =
  | 'EDIT'
  | 'INSERT_ROW'
  | 'INSERT_COLUMN'
  | 'REMOVE_ROW'
  | 'REMOVE_COLUMN'
  | 'INSERT_GRID'
  | 'REMOVE_GRID'
  | 'FORMAT'
  | 'OTHER';

/** A moment of the wall clock, as a clock trigger tells it. */
export interface FiredMoment {
  readonly year: number;
  readonly month: number;
  readonly 'day-of-month': number;
  /** 1 is Monday. */
  readonly 'day-of-week': number;
  readonly 'week-of-year': number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly timezone: string;
}

export type TriggerFacts =
  | { readonly kind: 'open' }
  | { readonly kind: 'edit'; readonly cell: EditedCell }
  | { readonly kind: 'change'; readonly changeType: ChangeType }
  | { readonly kind: 'time'; readonly moment: FiredMoment };

/** @param triggerUid of an installable trigger; null for a simple one */
export function triggerEvent(
  document: OpenDocument,
  facts: TriggerFacts,
  authMode: AuthMode,
  triggerUid: string | null,
): object {
  // before an add-on's first use in a document the event tells of no document
  if (authMode === 'NONE') return { authMode: AUTH_MODE.NONE };
  const known = { authMode: AUTH_MODE[authMode], ...(triggerUid === null ? {} : { triggerUid }) };
  if (facts.kind === 'time') return { ...known, ...facts.moment };
  const fields = { ...known, source: document.spreadsheet(), user: userNamed(document.host.shownUser) };
  if (facts.kind === 'edit') return { ...fields, ...editFields(document, facts.cell) };
  return facts.kind === 'change' ? { ...fields, changeType: facts.changeType } : fields;
}
