/**
 * The mails to customers, in both languages: which one goes out is decided by the customer's language, not the shop's.
 * No age, no product in a birthday mail; each ends with how to stop. The survey asks the four questions of the tab surveys.
 */
import type { ShippedRow } from './shipped-row';

export const shippedTemplates: readonly ShippedRow[] = [
  {
    id: 'birthday',
    language: 'zh-CN',
    subject: '{{name}}，生日快乐！',
    body: '{{name}}，生日快乐！{{shop}}的{{colleague}}祝您这一年顺心。{{#offer}}{{offer}}。{{/offer}}回复就能找到我。\n\n{{stop}}',
  },
  {
    id: 'birthday',
    language: 'en',
    subject: 'Happy birthday, {{name}}!',
    body: 'Happy birthday, {{name}}! {{colleague}} at {{shop}} wishes you a good year. {{#offer}}{{offer}}. {{/offer}}Reply to this mail and it reaches me.\n\n{{stop}}',
  },
  {
    id: 'repurchase',
    language: 'zh-CN',
    subject: '{{product}}快用完了吗？',
    body: '{{name}}，{{product}}快用完了吗？您上次购买是{{ago}}。还够用请忽略；要补货，回复“再来一份”。{{#suggestions}}买它的客人还常带：{{suggestions}}。{{/suggestions}}\n\n{{shop}} {{colleague}}\n\n{{stop}}',
  },
  {
    id: 'repurchase',
    language: 'en',
    subject: 'Running low on {{product}}?',
    body: '{{name}}, are you running low on {{product}}? You last bought it {{ago}}. If there is enough left, never mind; for another one, reply "same again". {{#suggestions}}People who buy it often take: {{suggestions}}.{{/suggestions}}\n\n{{colleague}}, {{shop}}\n\n{{stop}}',
  },
  {
    id: 'thankYou',
    language: 'zh-CN',
    subject: '{{name}}，谢谢您的第一单',
    body: '{{name}}，谢谢您选了{{#product}}{{product}}{{/product}}{{^product}}我们{{/product}}！用得好不好、有什么不明白，回复这封信就能找到{{shop}}的{{colleague}}。\n\n{{stop}}',
  },
  {
    id: 'thankYou',
    language: 'en',
    subject: 'Thank you for your first order, {{name}}',
    body: '{{name}}, thank you for choosing {{#product}}{{product}}{{/product}}{{^product}}us{{/product}}! If anything is unclear, or you just want to say how it is, reply to this mail: it reaches {{colleague}} at {{shop}}.\n\n{{stop}}',
  },
  {
    id: 'survey',
    language: 'zh-CN',
    subject: '{{name}}，想请您答四个小问题',
    body: '{{name}}，您好！上次的事已经处理完，想听听您的感受。直接回复这封信，每题写一个数字或几个字就行：\n\n1. 总体满意吗？5 非常满意，4 满意，3 一般，2 不满意，1 非常不满意\n2. 送货满意吗？也是 5 到 1\n3. 三个月内还会再来买吗？会，也许，不会\n4. 愿意推荐给朋友吗？10 非常愿意，到 0 完全不愿意\n\n{{shop}} {{colleague}}\n\n{{stop}}',
  },
  {
    id: 'survey',
    language: 'en',
    subject: '{{name}}, four short questions',
    body: '{{name}}, your matter has been settled, and we would like to know how it was. Just reply to this mail with a number or a word for each:\n\n1. How satisfied are you on the whole? 5 very satisfied, 4 satisfied, 3 neither, 2 dissatisfied, 1 very dissatisfied\n2. And with the delivery? 5 to 1 again\n3. Will you buy from us again within three months? Yes, maybe, no\n4. Would you recommend us to a friend? 10 surely, down to 0 not at all\n\n{{colleague}}, {{shop}}\n\n{{stop}}',
  },
];
