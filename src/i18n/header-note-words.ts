/** The notes on column headers: what goes in, who fills it. Every sentence stands on a line of its own. */
import { bilingual } from './bilingual';

const zh = {
  text: '文字。',
  long: '文字，可以写几行（Alt+Enter 换行）。',
  phone: '电话号码。平台隐藏过的号码（138****1234）也可以填，但不会用来认人。',
  email: '一个邮箱地址，如 li@example.com。',
  day: '日期，如 2026-03-15。',
  dayUpToToday: '日期，如 2026-03-15，不能晚于今天。',
  time: '日期和时间，如 2026-03-15 14:30。',
  anniversary:
    '1990-03-15、03-15，或只写年份 1990（只算年龄，不提醒）。农历写 农历1990-03-15、农历03-15，闰月写 农历1990-闰06-15。',
  money: '金额，只写数字，如 198.50。',
  number: ({ limits }: { limits: string }) => `数字${limits && `，${limits}`}。`,
  whole: ({ limits }: { limits: string }) => `整数${limits && `，${limits}`}。`,
  above: ({ bound }: { bound: number }) => `大于 ${bound}`,
  atLeast: ({ bound }: { bound: number }) => `不小于 ${bound}`,
  between: ({ from, to }: { from: number; to: number }) => `从 ${from} 到 ${to}`,
  rate: '1 到 5 分，5 分最好。',
  check: '打勾，或留空。',
  choice: '从下拉列表里选。',
  openChoice: ({ tab }: { tab: string }) => `从下拉列表里选；要增加选项，请到“${tab}”表。`,
  person: ({ tab }: { tab: string }) => `“${tab}”表里的一位同事，填邮箱。`,
  ref: ({ tab }: { tab: string }) => `“${tab}”表里的编号。`,
  required: '必填。',
  given: '由系统给出，请不要改。',
  computed: '由系统填写；手填的内容会被覆盖。',
  recorded: '由系统记录，请不要改。',
  admins: '只有店主和主管能改。',
};

const en: typeof zh = {
  text: 'Any text.',
  long: 'Any text, also several lines (Alt+Enter begins a new one).',
  phone: 'A phone number. A masked one (138****1234) is kept, but never used to recognise a customer.',
  email: 'One e-mail address, such as li@example.com.',
  day: 'A day, such as 2026-03-15.',
  dayUpToToday: 'A day, such as 2026-03-15, not later than today.',
  time: 'Day and time, such as 2026-03-15 14:30.',
  anniversary:
    '1990-03-15, 03-15, or only the year 1990 (gives the age, no reminder). In the lunar calendar: lunar 1990-03-15, lunar 03-15; in a leap month lunar 1990-leap 06-15.',
  money: 'An amount, in digits only, such as 198.50.',
  number: ({ limits }) => `A number${limits && `, ${limits}`}.`,
  whole: ({ limits }) => `A whole number${limits && `, ${limits}`}.`,
  above: ({ bound }) => `above ${bound}`,
  atLeast: ({ bound }) => `${bound} or more`,
  between: ({ from, to }) => `from ${from} to ${to}`,
  rate: '1 to 5; 5 is best.',
  check: 'Tick it, or leave it blank.',
  choice: 'Choose from the list.',
  openChoice: ({ tab }) => `Choose from the list. More choices are added in the tab "${tab}".`,
  person: ({ tab }) => `Somebody in the tab "${tab}", by e-mail.`,
  ref: ({ tab }) => `An ID of the tab "${tab}".`,
  required: 'Required.',
  given: 'Given by the product; please leave it.',
  computed: 'Filled in by the product; what is typed here is overwritten.',
  recorded: 'Written by the product; please leave it.',
  admins: 'Only the owner and managers change it.',
};

export const headerNoteWords = bilingual({ 'zh-CN': zh, en });
