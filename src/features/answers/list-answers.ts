/** The ready replies of the shop, for the sidebar to choose from: few enough to be sent whole and found in the page. */
import type { ReadyReply } from '../../contract/answers';
import type { ShopWorkbook } from '../../sheets/shop-workbook';
import { requireRole } from '../../sheets/team-roles';

/** A page of a sidebar finds in so many at once; nobody knows more by heart. */
const MOST = 500;

export function listAnswers(workbook: ShopWorkbook): readonly ReadyReply[] {
  requireRole(workbook.actor, 'viewer');
  const columns = ['id', 'topic', 'question', 'answerZh', 'answerEn', 'public', 'used'] as const;
  return workbook
    .read('answers', columns)
    .rows.flatMap(({ id, topic, question, answerZh: zh, answerEn: en, used, ...row }): ReadyReply[] => {
      if (id === null || (zh === null && en === null)) return [];
      const texts = { topic: topic ?? '', question: question ?? '', zh: zh ?? '', en: en ?? '' };
      return [{ id, ...texts, public: row.public === true, used: used ?? 0 }];
    })
    .sort((a, b) => b.used - a.used)
    .slice(0, MOST);
}
