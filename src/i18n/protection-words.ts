/** What protection can and cannot do, in both languages: on the page Team and permissions, and in the tab guide. */
import { bilingual } from './bilingual';

/** Honest on purpose: who reads them decides whom to share the file with. */
export const protectionTruths = bilingual({
  'zh-CN': {
    can: [
      '每个功能每次都看角色：店员只找得到、看得到、改得了自己的客户和没有负责人的客户。',
      '“团队”和“设置”表只有店主能改；“下拉选项”“提醒规则”“邮件模板”“平台规则”表主管也能改；别人改会被表格挡住（表格的所有者要先点一次“设置保护”）。',
      '表头、系统计算的列、提醒记录和操作日志，改之前会先提醒一句。',
      '负责人改了会记进操作日志；批量修改能撤销。',
    ],
    cannot: [
      '保护只挡修改，从来不挡看：能打开这个文件的人，看得到里面的全部内容，隐藏的表也一样。',
      '“自己的客户”由功能把关，表格本身不分：店员仍能在“客户”表里翻到别人的客户。',
      '能编辑这个文件的人也能打开它的脚本，读到、改掉里面的东西。角色防的是误操作，不是存心。',
      '不该看到电话的人，就不要把文件分享给他；用“隐去联系方式的导出”给他一份。',
      '谷歌对文件加密传输和保存，但熟客自己不加密任何单元格。',
    ],
  },
  en: {
    can: [
      'Every function asks for the role, each time: an agent finds, sees and changes own customers and those nobody owns.',
      'Only owners of the shop edit the tabs Team and Settings; managers edit Lists, Reminder rules, Mail templates and Channel rules too; the spreadsheet refuses everybody else (once the owner of the file has pressed Set protections).',
      'Headers, computed columns, the reminder log and the log warn before somebody edits them.',
      'Who becomes the owner of a customer is logged; bulk changes can be undone.',
    ],
    cannot: [
      'Protection stops editing, never reading: whoever can open this file can read all of it, hidden tabs too.',
      '"Own customers" is kept by the functions, not by the grid: in the tab Customers an agent can still scroll to everybody’s.',
      'Whoever can edit this file can also open its script, read it and change it. Roles prevent mistakes, not malice.',
      'Do not share the file with somebody who should not see phones; give them an export with contact details hidden.',
      'Google encrypts the file on its way and where it is kept; Regulars itself encrypts no cell.',
    ],
  },
});
