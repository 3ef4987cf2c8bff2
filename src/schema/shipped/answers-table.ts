/**
 * Ready replies that come with the product, in both languages: what customers of any shop ask, for the shop to make its own.
 * They promise nothing that a shop may not keep: no days, no money.
 */
import { type Label, label } from '../../i18n/bilingual';

export interface ShippedAnswer {
  readonly topic: Label;
  readonly question: Label;
  readonly answer: Label;
}

const ORDER = label('订单物流', 'Orders and delivery');
const RETURNS = label('退换货', 'Returns');
const ISSUES = label('售后', 'Complaints');
const SALES = label('售前', 'Before buying');
const CARE = label('日常维护', 'Keeping in touch');

export const shippedAnswers: Readonly<Record<string, ShippedAnswer>> = {
  'A-where': {
    topic: ORDER,
    question: label('我的包裹到哪了？', 'Where is my parcel?'),
    answer: label(
      '您好，我马上帮您查物流，查到后第一时间回复您。方便的话请告诉我订单编号或收件人手机后四位。',
      'Hello, let me look up your parcel right away and get back to you. Could you tell me the order number, or the last four digits of the phone it was sent to?',
    ),
  },
  'A-late': {
    topic: ORDER,
    question: label('怎么还没到？', 'Why is it taking so long?'),
    answer: label(
      '非常抱歉让您久等了。我已经联系快递催件，有进展马上告诉您；如果丢件，我们给您补发或退款，您不用担心。',
      'I am sorry for the wait. I have asked the carrier to hurry and will tell you as soon as I know more. Should the parcel be lost, we send it again or refund you, so please do not worry.',
    ),
  },
  'A-address': {
    topic: ORDER,
    question: label('可以改地址吗？', 'Can I change the address?'),
    answer: label(
      '可以的，请把新的收件人、电话和地址发给我。如果已经发出，我会联系快递试着改派，结果马上告诉您。',
      'Yes: please send me the new name, phone and address. If it is on its way already I will ask the carrier to redirect it, and tell you whether that worked.',
    ),
  },
  'A-return': {
    topic: RETURNS,
    question: label('怎么退货？', 'How do I return it?'),
    answer: label(
      '可以的。请保持商品和包装完好，把订单编号和照片发给我，我给您退货地址和步骤。收到后我们尽快给您退款。',
      'Of course. Please keep the goods and their packaging as they are, and send me the order number and a photo; I will send you the address and the steps. We refund you as soon as it has arrived.',
    ),
  },
  'A-exchange': {
    topic: RETURNS,
    question: label('尺码（颜色）不合适，能换吗？', 'It does not fit. Can I exchange it?'),
    answer: label(
      '可以换。请告诉我想换的尺码或颜色，我先帮您留货，再告诉您怎么寄回。',
      'Yes. Tell me which size or colour you would like; I will put it aside for you and tell you how to send yours back.',
    ),
  },
  'A-refund': {
    topic: RETURNS,
    question: label('退款什么时候到账？', 'When will I have my money back?'),
    answer: label(
      '退款已经按原路退回，到账时间取决于您的付款方式。如果过几天还没看到，请告诉我，我去查。',
      'The refund has gone back the way you paid; how long it takes depends on your bank or wallet. If you do not see it within a few days, tell me and I will find out.',
    ),
  },
  'A-broken': {
    topic: ISSUES,
    question: label('收到是坏的', 'It arrived broken'),
    answer: label(
      '实在抱歉！请拍张商品和外包装的照片发我。补发还是退款，您来选，不用您承担运费。',
      'I am truly sorry. Please send me a photo of it and of the parcel. Choose what suits you, a new one or your money back; you pay no postage for it.',
    ),
  },
  'A-wrong': {
    topic: ISSUES,
    question: label('发错（漏发）了', 'Something is wrong or missing'),
    answer: label(
      '对不起，是我们的疏忽。请告诉我订单编号和实际收到的东西，我马上安排补发，单号随后发您。',
      'I am sorry, that was our mistake. Tell me the order number and what was in the parcel; I will have the right thing sent at once and give you the tracking number.',
    ),
  },
  'A-unhappy': {
    topic: ISSUES,
    question: label('不满意、要投诉', 'I am not happy with this'),
    answer: label(
      '谢谢您直接告诉我。我先听您说完，再一起想怎么解决。我会亲自跟到底，答应您的时间一定回复。',
      'Thank you for telling me. Let me hear all of it first, then we find a way together. I will see to it myself, and answer by the time I promise.',
    ),
  },
  'A-stock': {
    topic: SALES,
    question: label('还有货吗？', 'Is it in stock?'),
    answer: label(
      '我帮您看一下库存，马上回复。您要几件、什么规格？我可以先给您留着。',
      'Let me check and come right back to you. How many, and which kind? I can put them aside for you.',
    ),
  },
  'A-discount': {
    topic: SALES,
    question: label('能便宜点吗？', 'Is there a discount?'),
    answer: label(
      '谢谢您一直支持。我看看您现在能用的优惠，给您算最划算的买法。',
      'Thank you for buying from us. Let me see which offers you can use now, and work out what is cheapest for you.',
    ),
  },
  'A-thanks': {
    topic: CARE,
    question: label('收到货后的问候', 'After it has arrived'),
    answer: label(
      '您好，东西用着还顺手吗？有任何问题随时找我，我来处理。',
      'Hello, is everything as you hoped? Should anything be wrong, write to me at any time and I will see to it.',
    ),
  },
};
