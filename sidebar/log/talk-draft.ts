/**
 * A talk that is being written down: what was typed, what is decided for the person until they decide otherwise, and the
 * draft's own id, made once, by which the server writes it once however often it is sent.
 */
import type { CustomerHit } from '../../src/contract/customers';
import { type IsoDay, parseIsoDay } from '../../src/domain/calendar/iso-day';
import { type SaidDay, saidDay } from '../days/said-day';
import { type Direction, guessDirection } from './guess-direction';

export interface TalkDraft {
  readonly draftId: string;
  readonly summary: string;
  readonly medium: string;
  /** null: guessed. */
  readonly direction: Direction | null;
  /** fromText: the day the text names, if it names one; none: not wanted, whatever the text names. */
  readonly followUp: 'fromText' | 'none' | { readonly on: string };
  readonly nextStep: string;
  readonly outcome: string;
  readonly product: string;
  readonly orderNo: string;
  /** The issue that the talk opens; none in drafts of before there were any. */
  readonly issue?: TalkIssue | null;
  /** The open issue that the talk is about. */
  readonly about?: { readonly id: string; readonly text: string } | null;
  /** The summary as it was first sent, where it is not known whether that was written; else null. */
  readonly sentSummary: string | null;
}

export interface TalkIssue {
  readonly type: string;
  readonly priority: string;
  /** `YYYY-MM-DDTHH:MM`; '' as the priority has it. */
  readonly promisedAt: string;
}

export const NEW_ISSUE: TalkIssue = { type: 'complaint', priority: 'normal', promisedAt: '' };

/** @param draftId new for each talk */
export function blankDraft(draftId: string, medium: string): TalkDraft {
  const typed = { summary: '', nextStep: '', outcome: '', product: '', orderNo: '' };
  return { draftId, ...typed, medium, direction: null, followUp: 'fromText', sentSummary: null };
}

/** Whoever has chosen the issue to write about has begun. */
export const isBlank = ({ summary, nextStep, product, orderNo, about }: TalkDraft): boolean =>
  !about && `${summary}${nextStep}${product}${orderNo}`.trim() === '';

export function isTalkDraft(value: unknown): value is TalkDraft {
  const { draftId, summary, medium, nextStep, outcome, product, orderNo } = (value ?? {}) as Record<string, unknown>;
  return [draftId, summary, medium, nextStep, outcome, product, orderNo].every((text) => typeof text === 'string');
}

export const directionOf = (draft: TalkDraft): Direction =>
  draft.direction ?? guessDirection(draft.medium, draft.summary);

export interface FollowUp {
  /** null: none. */
  readonly day: IsoDay | null;
  /** The day that the text names, taken or only offered; null where it names none. */
  readonly said: SaidDay | null;
  /** The day was taken from the text. */
  readonly isFromText: boolean;
}

export function followUpOf({ followUp, summary, nextStep }: TalkDraft, today: IsoDay): FollowUp {
  const said = saidDay(`${summary}\n${nextStep}`, today);
  if (followUp === 'none') return { day: null, said, isFromText: false };
  if (followUp !== 'fromText') return { day: parseIsoDay(followUp.on), said, isFromText: false };
  return { day: said?.isFollowUp ? said.day : null, said, isFromText: said?.isFollowUp ?? false };
}

/** As logInteraction takes it; what was left blank is left out. */
export function wireDraft(draft: TalkDraft, customer: CustomerHit, today: IsoDay): Readonly<Record<string, unknown>> {
  const { draftId, medium, summary, nextStep, outcome, product, orderNo } = draft;
  const followUpOn = followUpOf(draft, today).day ?? '';
  const optional = Object.entries({ nextStep, outcome, product, orderNo, followUpOn }).filter(
    ([, text]) => text.trim() !== '',
  );
  return {
    ...{ draftId, customerId: customer.id, rowHint: customer.row },
    ...{ medium, summary: summary.trim(), direction: directionOf(draft) },
    ...Object.fromEntries(optional),
    ...issueFields(draft),
  };
}

function issueFields({ issue, about }: TalkDraft): Readonly<Record<string, unknown>> {
  if (about) return { issueId: about.id };
  if (!issue) return {};
  const { promisedAt, ...known } = issue;
  return { issue: promisedAt === '' ? known : { ...known, promisedAt } };
}
