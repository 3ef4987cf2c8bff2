/** Answers to questions that come again and again, ready to paste. */
import { check, id, int, long, text } from '../column';
import { tab } from '../tab';

export const answers = tab('answers', {
  name: ['快捷话术', 'Quick answers'],
  purpose: 'daily',
  hidden: true,
  protection: 'warning',
  wraps: true,
  identity: ['id'],
  columns: {
    id: id('话术编号', 'Answer ID'),
    topic: text('主题', 'Topic'),
    question: text('客户常问', 'Question', '*'),
    answerZh: long('中文回答', 'Answer in Chinese'),
    answerEn: long('英文回答', 'Answer in English'),
    public: check('可公开', 'Public'),
    used: int('使用次数', 'Times used', '='),
  },
});
