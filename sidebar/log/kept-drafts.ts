/** Drafts that are not saved yet, one a customer, under '' what was typed before anybody was chosen. */
import type { CustomerHit } from '../../src/contract/customers';
import { keep, kept } from '../storage/kept-values';
import { newDraftId } from './new-draft-id';
import { blankDraft, isBlank, isTalkDraft, type TalkDraft } from './talk-draft';

const isText = (value: unknown): value is string => typeof value === 'string';

function isHit(value: unknown): value is CustomerHit {
  const { id, name, hint, row } = (value ?? {}) as Record<string, unknown>;
  return [id, name, hint].every(isText) && typeof row === 'number';
}

export const newDraft = (): TalkDraft => blankDraft(newDraftId(), kept('medium', isText) ?? 'call');

export const draftFor = (customerId: string): TalkDraft => kept(`draft.${customerId}`, isTalkDraft) ?? newDraft();

/** A blank draft is not kept. */
export function keepDraft(customerId: string, draft: TalkDraft): void {
  keep(`draft.${customerId}`, isBlank(draft) ? null : draft);
}

export const forgetDraft = (customerId: string): void => keep(`draft.${customerId}`, null);

export const rememberMedium = (medium: string): void => keep('medium', medium);

/** For whom the sidebar was last writing; null when nothing of it is left. */
export function lastWritten(): CustomerHit | null {
  const hit = kept('lastWritten', isHit);
  return hit && !isBlank(draftFor(hit.id)) ? hit : null;
}

export const rememberLastWritten = (hit: CustomerHit | null): void => keep('lastWritten', hit);
