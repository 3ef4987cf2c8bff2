/** The ready replies of the session: read once, found in the page by topic or any word. */
import type { ReadyReply } from '../../src/contract/answers';
import { nameKey } from '../../src/domain/text/tidy';
import type { Language } from '../../src/i18n/bilingual';
import { server } from '../remote/server';

let reading: Promise<readonly ReadyReply[]> | null = null;

/** A read that failed can be tried again. */
export function readyReplies(): Promise<readonly ReadyReply[]> {
  reading ??= server.listAnswers();
  reading.catch(() => {
    reading = null;
  });
  return reading;
}

/** Every word typed must stand in topic, question or answer; in the list's order. */
export function findReplies(replies: readonly ReadyReply[], text: string, limit: number): readonly ReadyReply[] {
  const words = text.split(/\s+/).map(nameKey);
  return replies
    .filter(({ topic, question, zh, en }) => {
      const key = nameKey(`${topic} ${question} ${zh} ${en}`);
      return words.every((word) => key.includes(word));
    })
    .slice(0, limit);
}

/**
 * The reply in the customer's language, else in the one it has.
 *
 * @param spoken as the shop has noted it; null: the shop's own
 */
export function replyText({ zh, en }: ReadyReply, spoken: string | null, own: Language): string {
  const isChinese = (spoken ?? own).toLowerCase().startsWith('zh');
  return (isChinese ? zh : en) || zh || en;
}
