/** Today's work, for phones, where menus and sidebars do not exist. Rewritten each morning from the reminder log. */
import { label } from '../../i18n/bilingual';
import { cell, colour } from '../colour-rule';
import { check, choice, long, person, text } from '../column';
import { postponements } from '../lists/reminder-lists-table';
import { tab } from '../tab';

export const today = tab('today', {
  name: ['今日待办', 'Today'],
  purpose: 'daily',
  hidden: false,
  protection: 'none',
  wraps: true,
  identity: ['key'],
  columns: {
    key: text('提醒编号', 'Reminder key', '^'),
    done: check('完成', 'Done', '~', {
      note: label('办完就打勾，提醒记录会跟着更新。', 'Tick it when done; the reminder log follows.'),
    }),
    snooze: choice(postponements, '改期', 'Later', '~', {
      note: label('今天不办：选改到哪天。', 'Not today? Choose when.'),
    }),
    customerName: text('客户', 'Customer', '~'),
    reason: long('为什么', 'Why', '~'),
    text: long('可发的话', 'What to say', '~', { note: label('可以直接复制发给客户。', 'Ready to copy and send.') }),
    contact: text('联系方式', 'Contact', '~', { wide: true }),
    lastContact: text('上次沟通', 'Last talk', '~', { wide: true }),
    lastProduct: text('最近商品', 'Last product', '~'),
    suggestion: text('推荐', 'Suggestions', '~'),
    owner: person('负责人', 'Owner', '~'),
  },
  colours: [
    colour('done', 'done', 'row', cell('done', 'ticked')),
    colour('later', 'over', 'row', cell('snooze', 'filled')),
  ],
});
