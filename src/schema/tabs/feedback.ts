/** What the team wishes of the product. */
import { choice, id, int, long, text, time } from '../column';
import { feedbackStatuses } from '../lists/care-lists-table';
import { tab } from '../tab';

export const feedback = tab('feedback', {
  name: ['改进建议', 'Feedback'],
  purpose: 'administration',
  hidden: true,
  protection: 'none',
  wraps: true,
  identity: ['id'],
  columns: {
    id: id('建议编号', 'Feedback ID'),
    at: time('时间', 'At'),
    by: text('提出人', 'By'),
    text: long('建议', 'Suggestion'),
    votes: int('赞同数', 'Votes', '', { rule: 'notNegative' }),
    status: choice(feedbackStatuses, '状态', 'Status'),
  },
});
