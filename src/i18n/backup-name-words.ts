/** What a copy of the spreadsheet is called, in both languages. */
import { bilingual } from './bilingual';

export const backupNameWords = bilingual({
  'zh-CN': { name: ({ shop, day }: { shop: string; day: string }) => `备份 ${shop} ${day}` },
  en: { name: ({ shop, day }) => `Back up ${shop} ${day}` },
});
