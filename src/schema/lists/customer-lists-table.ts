/** The choices that describe a customer. Keys are the contract; labels are what cells show. */
import { choiceList } from '../choice-list';

/** Given by the shop by hand, unlike segments and tiers, which are computed. */
export const levels = choiceList(
  'levels',
  {
    vip: ['VIP', 'VIP customer'],
    gold: ['黄金', 'Gold'],
    silver: ['白银', 'Silver'],
    standard: ['普通', 'Standard'],
  },
  'closed',
);

export const segments = choiceList(
  'segments',
  {
    champion: ['铁杆客户', 'Champion'],
    loyal: ['忠实老客', 'Loyal'],
    potentialLoyalist: ['潜力熟客', 'Potential loyalist'],
    newCustomer: ['新客', 'New customer'],
    promising: ['待回头新客', 'Promising'],
    needAttention: ['需要关心', 'Needs attention'],
    aboutToSleep: ['快要沉睡', 'About to sleep'],
    atRisk: ['流失预警', 'At risk'],
    cantLose: ['重点挽回', "Can't lose"],
    hibernating: ['沉睡客户', 'Hibernating'],
  },
  'closed',
);

export const tiers = choiceList(
  'tiers',
  { core: ['核心客户', 'Core'], potential: ['潜力客户', 'Potential'], occasional: ['偶尔客户', 'Occasional'] },
  'closed',
);

export const customerStatuses = choiceList(
  'customerStatuses',
  { active: ['正常', 'Active'], dormant: ['休眠', 'Dormant'], archived: ['已归档', 'Archived'] },
  'closed',
);

export const consents = choiceList(
  'consents',
  {
    yes: ['同意', 'Yes'],
    no: ['不同意', 'No'],
    unsubscribed: ['已退订', 'Unsubscribed'],
    unknown: ['未知', 'Unknown'],
  },
  'closed',
);

export const sources = choiceList('sources', {
  marketplace: ['平台自然流量', 'Marketplace'],
  search: ['搜索', 'Search'],
  ad: ['广告', 'Advertisement'],
  social: ['社交媒体', 'Social media'],
  livestream: ['直播', 'Livestream'],
  friend: ['老客推荐', 'Recommended by a customer'],
  fair: ['展会', 'Trade fair'],
  walkIn: ['到店', 'Walked in'],
  other: ['其他', 'Other'],
});

export const contactMethods = choiceList('contactMethods', {
  call: ['电话', 'Call'],
  wechat: ['微信', 'WeChat'],
  email: ['邮件', 'E-mail'],
  sms: ['短信', 'Text message'],
  chat: ['平台客服', 'Marketplace chat'],
});

export const genders = choiceList('genders', {
  female: ['女', 'Female'],
  male: ['男', 'Male'],
  other: ['其他', 'Other'],
});

/** Bands of yearly income, in words: sums differ by country. */
export const incomes = choiceList('incomes', {
  low: ['较低', 'Lower'],
  middle: ['中等', 'Middle'],
  high: ['较高', 'Higher'],
  top: ['很高', 'Top'],
});

export const memberships = choiceList('memberships', {
  none: ['非会员', 'Not a member'],
  member: ['会员', 'Member'],
  prepaid: ['储值会员', 'Prepaid member'],
  distributor: ['分销代理', 'Distributor'],
});
