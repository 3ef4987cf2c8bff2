/** The choices that describe a complaint or a return. */
import { choiceList } from '../choice-list';

export const issueStatuses = choiceList(
  'issueStatuses',
  {
    open: ['待处理', 'Open'],
    working: ['处理中', 'Working on it'],
    waiting: ['等客户回复', 'Waiting for customer'],
    resolved: ['已解决', 'Resolved'],
    closed: ['已关闭', 'Closed'],
  },
  'closed',
);

export const issueTypes = choiceList('issueTypes', {
  complaint: ['投诉', 'Complaint'],
  return: ['退货', 'Return'],
  refund: ['仅退款', 'Refund only'],
  exchange: ['换货', 'Exchange'],
  quality: ['质量问题', 'Quality'],
  delivery: ['物流问题', 'Delivery'],
  review: ['中差评', 'Bad review'],
  question: ['咨询', 'Question'],
});

/** The reply hours of each stand in settings. */
export const priorities = choiceList(
  'priorities',
  { high: ['高', 'High'], normal: ['中', 'Normal'], low: ['低', 'Low'] },
  'closed',
);

export const causes = choiceList('causes', {
  fault: ['产品缺陷', 'Product fault'],
  damaged: ['运输破损', 'Damaged on the way'],
  wrongItem: ['发错货', 'Wrong item'],
  missingItem: ['少发漏发', 'Item missing'],
  late: ['配送延误', 'Late delivery'],
  description: ['与描述不符', 'Not as described'],
  service: ['服务态度', 'Our service'],
  customer: ['客户原因', 'On the customer’s side'],
  other: ['其他', 'Other'],
});
