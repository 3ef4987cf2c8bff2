/** The choices of reminders, their rules and the tab today. */
import { choiceList } from '../choice-list';

export const reminderKinds = choiceList(
  'reminderKinds',
  {
    birthday: ['生日', 'Birthday'],
    familyBirthday: ['家人生日', 'Birthday in the family'],
    anniversary: ['纪念日', 'Anniversary'],
    meeting: ['会面', 'Meeting'],
    repurchase: ['该复购', 'Repurchase'],
    followUp: ['该跟进', 'Follow-up'],
    promise: ['答应的事', 'Promise'],
    losingTouch: ['久未联系', 'Losing touch'],
    thankYou: ['感谢购买', 'Thank you'],
    survey: ['满意度回访', 'Survey'],
    newProduct: ['新品到货', 'New product'],
    returnWindow: ['退货期将满', 'Return window'],
    campaign: ['营销活动', 'Campaign'],
    digest: ['每日汇总', 'Digest'],
    review: ['季度回顾', 'Quarterly review'],
    dataCheck: ['数据体检', 'Data check'],
    heartbeat: ['运行报平安', 'Heartbeat'],
  },
  'closed',
);

/** A mail to the customer, or a task for a colleague. */
export const reminderForms = choiceList(
  'reminderForms',
  { email: ['邮件', 'E-mail'], task: ['同事的任务', 'Task'] },
  'closed',
);

export const reminderStatuses = choiceList(
  'reminderStatuses',
  {
    planned: ['待发', 'Planned'],
    sending: ['发送中', 'Sending'],
    sent: ['已发', 'Sent'],
    done: ['已完成', 'Done'],
    skipped: ['已跳过', 'Skipped'],
    failed: ['失败', 'Failed'],
    unknown: ['不确定', 'Unknown'],
  },
  'closed',
);

export const recipients = choiceList(
  'recipients',
  { colleague: ['同事', 'Colleague'], customer: ['客户', 'Customer'], both: ['两者', 'Both'] },
  'closed',
);

/** What a person may choose in today instead of "done". */
export const postponements = choiceList(
  'postponements',
  {
    tomorrow: ['明天', 'Tomorrow'],
    threeDays: ['3天后', 'In 3 days'],
    nextWeek: ['下周', 'Next week'],
    nextMonth: ['下个月', 'Next month'],
    skip: ['这次跳过', 'Skip this time'],
  },
  'closed',
);
