/** The choices that describe a talk with a customer. */
import { choiceList } from '../choice-list';

export const media = choiceList('media', {
  call: ['电话', 'Call'],
  wechat: ['微信', 'WeChat'],
  email: ['邮件', 'E-mail'],
  sms: ['短信', 'Text message'],
  meeting: ['会议', 'Meeting'],
  chat: ['平台客服', 'Marketplace chat'],
  visit: ['拜访', 'Visit'],
  review: ['评价', 'Review'],
});

/** Who began: the customer (in) or the shop (out). */
export const directions = choiceList('directions', { in: ['客户', 'Customer'], out: ['我们', 'Us'] }, 'closed');

export const outcomes = choiceList('outcomes', {
  reached: ['已沟通', 'Talked'],
  noAnswer: ['未接通', 'No answer'],
  interested: ['有意向', 'Interested'],
  ordered: ['已下单', 'Ordered'],
  declined: ['暂不需要', 'Not now'],
  later: ['约定再联系', 'Call again'],
  solved: ['已解决', 'Solved'],
});
