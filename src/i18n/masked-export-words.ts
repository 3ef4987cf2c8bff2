/** What the dialog Export with contact details hidden says, in both languages. */
import { bilingual } from './bilingual';

export const maskedExportWords = bilingual({
  'zh-CN': {
    title: '隐去联系方式的导出',
    what: '存成一个 CSV 文件，给不该看到电话的人用：电话像 138****1234，邮箱像 a***@example.com，微信号、平台账号和地址也隐去，姓名保留。',
    leftOut: '备注、沟通内容这类随手写的长文字不在里面，因为里面可能有地址；您自己加的列也不在。',
    own: '店员得到的是自己的客户和没有负责人的客户。',
    tab: '哪张表',
    make: '生成文件',
    making: ({ rows }: { rows: number }) => `正在生成，已有 ${rows} 行…`,
    made: ({ rows }: { rows: number }) => `文件好了：${rows} 行。`,
    download: '再下载一次',
    asText: '没有下载？显示文字来复制',
    textNote: '全选后复制。',
    fileName: ({ tab, today }: { tab: string; today: string }) => `${tab} 隐去联系方式 ${today}.csv`,
  },
  en: {
    title: 'Export with contact details hidden',
    what: 'Saves one CSV file for people who should not see phones: phones as 138****1234, e-mails as a***@example.com; WeChat IDs, buyer IDs and addresses are hidden too, names are kept.',
    leftOut:
      'Free text such as notes and what was said is left out, since it may hold an address; so are columns of your own.',
    own: 'An agent gets own customers and those nobody owns.',
    tab: 'Tab',
    make: 'Make the file',
    making: ({ rows }) => `Working; ${rows} ${rows === 1 ? 'row' : 'rows'} so far…`,
    made: ({ rows }) => `The file is ready: ${rows} ${rows === 1 ? 'row' : 'rows'}.`,
    download: 'Download again',
    asText: 'No download? Show it as text to copy',
    textNote: 'Select all and copy.',
    fileName: ({ tab, today }) => `${tab} without contact details ${today}.csv`,
  },
});
