/** What each platform allows the shop to write to its buyers. */
import { label } from '../../i18n/bilingual';
import { choice, int, long } from '../column';
import { contactRules } from '../lists/administration-lists-table';
import { salesChannels } from '../lists/order-lists-table';
import { tab } from '../tab';

export const channels = tab('channels', {
  name: ['平台规则', 'Channel rules'],
  purpose: 'administration',
  hidden: true,
  protection: 'hard',
  wraps: true,
  identity: ['channel'],
  columns: {
    channel: choice(salesChannels, '平台', 'Channel', '*'),
    contact: choice(contactRules, '可否联系', 'Contact', '*', {
      note: label(
        '营销：可发祝福和优惠；服务：只谈订单；不可：只用平台自己的消息。',
        'Marketing: greetings and offers too; service: only about orders; none: only the platform’s own messages.',
      ),
    }),
    keepContactDays: int('联系方式保留天数', 'Keep contact data, days', '', { rule: 'notNegative' }),
    returnDays: int('退货天数', 'Return days', '', { rule: 'notNegative' }),
    note: long('说明', 'Note'),
  },
});
