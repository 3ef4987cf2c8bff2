/** What a tap asks of the server, and what taking it back does. */
import type { TodayItem } from '../../src/contract/customers';
import { todayTabWords } from '../../src/i18n/today-tab-words';
import { stopContact, undoStop } from '../customers/stop-contact';
import type { PageContext } from '../frame/page-context';
import { server } from '../remote/server';
import type { LastTap, Tap } from './today-memory';

export async function sendTap(item: TodayItem, tap: Tap, page: PageContext): Promise<void> {
  if (tap.how !== 'stop') {
    await server.finishReminder(item.key, tap);
    return;
  }
  await stopContact(customerOf(item), page);
  if (endsWithStop(item)) {
    await server.finishReminder(item.key, { how: 'skip', reason: todayTabWords[page.language].stopReason });
  }
}

export async function undoTap({ item, tap }: LastTap): Promise<true> {
  if (tap.how === 'stop') await undoStop(customerOf(item));
  if (tap.how === 'stop' && !endsWithStop(item)) return true;
  if (tap.how === 'reopen') await server.finishReminder(item.key, { how: 'snooze', until: item.on });
  else await server.finishReminder(item.key, { how: 'reopen' });
  return true;
}

/** A greeting or an offer must not be sent any more; a promise still must be kept. */
export const endsWithStop = ({ text }: TodayItem): boolean => text !== '';

const customerOf = ({ customerId, row, consent, consentSource }: TodayItem) => ({
  ...{ id: customerId, row },
  ...{ consent, consentSource },
});
