/** What `npm start` prints, in both languages. */
import { bilingual } from '../../src/i18n/bilingual';

const zh = {
  unknownLanguage: (asked: string) => `不支持语言“${asked}”；可用：zh-CN、en。`,
  title: '熟客 Regulars：在这台电脑上的一家示例小店（人和订单都是编的，无账号、不联网）',
  kept: (folder: string) => `沿用 ${folder} 里已有的数据，没有重新导入。`,
  installed: (changes: number) => `安装完成：${changes} 处改动。`,
  imported: ({ read, added, updated }: { read: number; added: number; updated: number }) =>
    `导入 ${read} 行：新增 ${added}，更新 ${updated}。`,
  customers: ({ customers, scored }: { customers: number; scored: number }) =>
    `${customers} 位客户，${scored} 位有购买记录：`,
  reminders: ({ day, count }: { day: string; count: number }) => `${day} 的提醒（${count} 条）：`,
  noReminders: ({ day }: { day: string }) => `${day} 没有要提醒的事。`,
  sent: ({ mails }: { mails: number }) => `发件箱里共 ${mails} 封邮件（只存在本机，没有真的发出）。`,
  task: '同事的任务',
  email: '给客户的邮件',
  look: '按 Ctrl+C 结束以后，接着看：',
  clean: '从头再来：',
  open: '在浏览器里打开（只有这台电脑能用；按 Ctrl+C 结束）：',
};

const en: typeof zh = {
  unknownLanguage: (asked) => `There is no language "${asked}"; there are zh-CN and en.`,
  title: 'Regulars 熟客: a sample shop on this computer (real orders, no account, no network)',
  kept: (folder) => `Kept the shop that stands in ${folder}; nothing was imported again.`,
  installed: (changes) => `Installed: ${changes} changes.`,
  imported: ({ read, added, updated }) => `Imported ${read} lines: ${added} added, ${updated} updated.`,
  customers: ({ customers, scored }) => `${customers} customers, ${scored} of whom have bought:`,
  reminders: ({ day, count }) => `Reminders for ${day} (${count}):`,
  noReminders: ({ day }) => `Nothing to remind of on ${day}.`,
  sent: ({ mails }) =>
    `${mails} ${mails === 1 ? 'mail' : 'mails'} in the outbox (kept on this computer; none really left).`,
  task: 'task for a colleague',
  email: 'mail to the customer',
  look: 'To look further, after Ctrl+C:',
  clean: 'To begin anew:',
  open: 'Open it in the browser (this computer only; Ctrl+C ends it):',
};

export const startWords = bilingual({ 'zh-CN': zh, en });
