/** The choices of important dates, campaigns, surveys and suggestions. */
import { choiceList } from '../choice-list';

export const occasions = choiceList(
  'occasions',
  {
    familyBirthday: ['家人生日', 'Birthday in the family'],
    anniversary: ['纪念日', 'Anniversary'],
    meeting: ['会面', 'Meeting'],
    renewal: ['续约', 'Renewal'],
    other: ['其他', 'Other'],
  },
  'closed',
);

export const repetitions = choiceList(
  'repetitions',
  { yearly: ['每年', 'Every year'], once: ['仅一次', 'Once'] },
  'closed',
);

export const campaignTypes = choiceList('campaignTypes', {
  discount: ['折扣', 'Discount'],
  coupon: ['优惠券', 'Coupon'],
  gift: ['赠品', 'Gift'],
  bundle: ['组合装', 'Bundle'],
  newProduct: ['新品', 'New product'],
  event: ['线下活动', 'Event'],
  other: ['其他', 'Other'],
});

export const campaignAims = choiceList(
  'campaignAims',
  { win: ['拉新', 'Win new customers'], keep: ['留住老客', 'Keep customers'] },
  'closed',
);

export const campaignStatuses = choiceList(
  'campaignStatuses',
  {
    draft: ['筹备中', 'Draft'],
    running: ['进行中', 'Running'],
    ended: ['已结束', 'Ended'],
    cancelled: ['已取消', 'Cancelled'],
  },
  'closed',
);

export const responses = choiceList(
  'responses',
  {
    none: ['无回应', 'None'],
    replied: ['已回复', 'Replied'],
    ordered: ['已下单', 'Ordered'],
    declined: ['已谢绝', 'Declined'],
  },
  'closed',
);

/** Would the customer buy again within three months? */
export const rebuys = choiceList(
  'rebuys',
  { yes: ['会', 'Yes'], maybe: ['看情况', 'Maybe'], no: ['不会', 'No'] },
  'closed',
);

export const feedbackStatuses = choiceList('feedbackStatuses', {
  open: ['待看', 'Open'],
  planned: ['准备做', 'Planned'],
  done: ['已完成', 'Done'],
  declined: ['不采纳', 'Declined'],
});
