/** What every page of the sidebar and the dialogs says: waiting, failing, days. In both languages. */
import { bilingual } from './bilingual';

const zh = {
  title: '熟客',
  loading: '正在打开…',
  tryAgain: '重试',
  close: '关闭',
  cancel: '取消',
  dismiss: '知道了',
  where: '位置',
  callFailed: '没有连上 Google，什么都没有确认保存。',
  callFailedRemedy: '请检查网络后重试；如果同时登录了几个 Google 账号，请只留一个再打开。',
  copy: '这是副本，不会发出任何提醒。',
  notInstalled: '这个表格还没有安装熟客。',
  notInstalledRemedy: '请从菜单“熟客 ▸ 设置 ▸ 安装或修复…”开始。',
  weekdays: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as readonly string[],
  day: ({ month, day, weekday, year }: DayInWords) =>
    `${year === null ? '' : `${year}年`}${month}月${day}日 ${weekday}`,
};

interface DayInWords {
  readonly month: number;
  readonly day: number;
  readonly weekday: string;
  /** null when it is the current one. */
  readonly year: number | null;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const en: typeof zh = {
  title: 'Regulars',
  loading: 'Opening…',
  tryAgain: 'Try again',
  close: 'Close',
  cancel: 'Cancel',
  dismiss: 'OK',
  where: 'Where',
  callFailed: 'Google did not answer; nothing is known to be saved.',
  callFailedRemedy:
    'Check the network and try again. If several Google accounts are signed in, keep only one and open this again.',
  copy: 'This is a copy; nothing is sent from it.',
  notInstalled: 'Regulars is not set up in this spreadsheet yet.',
  notInstalledRemedy: 'Begin with the menu Regulars ▸ Set up ▸ Install or repair…',
  weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  day: ({ month, day, weekday, year }) => `${weekday} ${day} ${MONTHS[month - 1]}${year === null ? '' : ` ${year}`}`,
};

export const pageWords = bilingual({ 'zh-CN': zh, en });
