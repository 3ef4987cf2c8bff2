/** The dialog that switches the language. It speaks the language of now; the button the one that would come. */
import { bilingual } from './bilingual';

const zh = {
  title: '界面语言',
  now: '现在是中文。可以随时换成英文，再换回来。',
  what: '表名、表头、说明、菜单和下拉选项一起更换；您自己改过的名字、自己加的列和客户写的内容都不变。选项多的表要几分钟，可以接着用，两种语言都认得。',
  switch: 'Switch to English',
  switching: ({ left }: { left: number }) => (left === 0 ? '正在更换…' : `正在更换，还有 ${left} 步…`),
  done: '已换成中文。重新打开表格后，菜单也是中文。',
  problems: '有的地方没能更换：',
};

const en: typeof zh = {
  title: 'Language',
  now: 'The workbook speaks English. It can be switched to Chinese, and back, at any time.',
  what: 'Names of tabs, headers, notes, menu and drop-down choices change together. Names you have given, columns of your own and what you wrote stay. Large tabs take some minutes; go on working meanwhile, both languages are understood.',
  switch: '换成中文',
  switching: ({ left }) => (left === 0 ? 'Switching…' : `Switching; ${left} ${left === 1 ? 'step' : 'steps'} to go…`),
  done: 'The workbook speaks English now; the menu does once the spreadsheet is opened again.',
  problems: 'This could not be switched:',
};

export const languageWords = bilingual({ 'zh-CN': zh, en });
