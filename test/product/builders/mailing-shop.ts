/** A shop on a day when each mail to a customer is due once, and a morning's mail to the colleague besides. */
import type { LocalWorkbook } from '../../../local/local-workbook';
import type { Language } from '../../../src/i18n/bilingual';
import { answer } from './answer';
import { importText, orderFile } from './files';
import { aBirthdayChild, boughtOnce, saved } from './reminded-shop';
import { aShop } from './shop';

interface Words {
  readonly shop: string;
  readonly names: Readonly<Record<'birthday' | 'repurchase' | 'thankYou' | 'survey', string>>;
  readonly product: string;
  readonly complaint: string;
  readonly said: string;
}

export const MAILING: Readonly<Record<Language, Words>> = {
  en: {
    shop: 'Tea & Co <Shop>',
    names: { birthday: 'Bea', repurchase: 'Rita', thankYou: 'Tara', survey: 'Sue' },
    product: 'Face cream',
    complaint: 'The cup is cracked',
    said: 'Asks for the other carrier from now on, since the last parcel came late',
  },
  'zh-CN': {
    shop: '花间小店',
    names: { birthday: '王丽', repurchase: '李雷', thankYou: '韩梅梅', survey: '欧阳娜娜' },
    product: '保湿面霜',
    complaint: '杯子碎了',
    said: '嫌快递慢，以后要发顺丰，还问有没有小瓶装',
  },
};

/** Their addresses: the kind of mail that each gets. */
export const addressOf = (kind: string): string => `${kind.toLowerCase()}@example.com`;

export function aMailingShop(language: Language): LocalWorkbook {
  const { shop: name, names, product, complaint, said } = MAILING[language];
  const shop = aShop(language);
  shop.edit('settings', 'shop', 'value', name);
  for (const kind of Object.keys(names)) shop.edit('rules', `${kind}-customer`, 'on', 'TRUE');
  shop.edit('rules', 'survey-customer', 'days', '0');
  for (const [kind, customer] of Object.entries(names)) {
    const own = { email: addressOf(kind), phone: null, ...(kind === 'birthday' ? {} : { birthday: null }) };
    saved(shop, aBirthdayChild(customer, own));
  }
  boughtOnce(shop, [names.repurchase], product);
  const line = { orderedOn: '2026-03-04', product, quantity: 1, amount: '20.00', customerName: names.thankYou };
  importText(shop, orderFile([line]), 'first.csv');
  const issue = { draftId: 'broken', customerName: names.survey, type: 'quality', description: complaint };
  const { id } = answer<{ id: string }>(shop, 'saveIssue', [issue]);
  answer(shop, 'saveIssue', [{ draftId: 'mended', id, was: { status: 'open' }, status: 'resolved' }]);
  const talk = { draftId: 'talk', customerName: names.birthday, medium: 'wechat', summary: said };
  answer(shop, 'logInteraction', [{ ...talk, at: '2026-03-01T10:00:00Z', followUpOn: '2026-03-05' }]);
  return shop;
}
