/** When to remind whom of what. */
import { label } from '../../i18n/bilingual';
import { check, choice, id, int, long, ref } from '../column';
import { recipients, reminderKinds } from '../lists/reminder-lists-table';
import { tab } from '../tab';

export const rules = tab('rules', {
  name: ['提醒规则', 'Reminder rules'],
  purpose: 'administration',
  hidden: true,
  protection: 'hard',
  wraps: true,
  identity: ['id'],
  columns: {
    id: id('规则编号', 'Rule ID'),
    on: check('启用', 'On'),
    kind: choice(reminderKinds, '提醒类型', 'Kind', '*'),
    days: int('天数', 'Days', '', {
      note: label('提前或之后几天，按提醒类型而定。', 'So many days before or after, as the kind has it.'),
    }),
    audience: long('适用客户', 'Audience', '', {
      note: label(
        '适用哪些客户，如：等级：VIP、黄金；平台：微信（也可写分群、分层）；留空是所有人。纪念日的规则还可写：节日：春节、中秋节。',
        'Which customers, such as levels: vip, gold; channels: wechat (also segments, tiers); blank: all. A rule for anniversaries may name festivals: midAutumn, christmas.',
      ),
    }),
    recipient: choice(recipients, '提醒谁', 'Recipient'),
    template: ref('templates', '邮件模板', 'Template'),
    priority: int('先后', 'Priority'),
  },
});
