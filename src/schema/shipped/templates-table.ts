/**
 * The mails to customers, in both languages: which one goes out is decided by the customer's language, not the shop's.
 * No age, no product in a birthday mail; each ends with how to stop.
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
];
