/**
 * A customer has answered 退订 or STOP: consent becomes unsubscribed, and when it was said is kept beside it. Whatever
 * somebody else has changed meanwhile, this is written: it must not be lost to a conflict.
 */
import { todayTabWords } from '../../src/i18n/today-tab-words';
import type { PageContext } from '../frame/page-context';
import { newDraftId } from '../log/new-draft-id';
import { server } from '../remote/server';

export interface Stopping {
  readonly id: string;
  readonly row: number | null;
  readonly consent: string | null;
  readonly consentSource: string | null;
}

export async function stopContact(customer: Stopping, { start, language }: PageContext): Promise<true> {
  const consentSource = todayTabWords[language].repliedOn(start.today);
  await server.saveCustomer({ ...rowOf(customer), consent: 'unsubscribed', consentSource });
  return true;
}

/** Puts back what stood there before a mistaken tap. */
export async function undoStop(customer: Stopping): Promise<true> {
  const { consent, consentSource } = customer;
  await server.saveCustomer({ ...rowOf(customer), was: { consent: 'unsubscribed' }, consent, consentSource });
  return true;
}

const rowOf = ({ id, row }: Stopping) => ({ draftId: newDraftId(), id, ...(row === null ? {} : { rowHint: row }) });
