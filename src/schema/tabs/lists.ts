/** The choices of all drop-downs with their labels; the shop renames, orders and adds. */
import { label } from '../../i18n/bilingual';
import { check, int, text } from '../column';
import { tab } from '../tab';

export const lists = tab('lists', {
  name: ['下拉选项', 'Lists'],
  purpose: 'administration',
  hidden: true,
  protection: 'hard',
  identity: ['list', 'key'],
  columns: {
    list: text('列表', 'List'),
    key: text('选项键', 'Key', '', {
      note: label(
        '系统内部用，不要改；改名请改中文或英文。',
        'Used inside; leave it. To rename, change the Chinese or the English.',
      ),
    }),
    zh: text('中文', 'Chinese'),
    en: text('英文', 'English'),
    order: int('排序', 'Order'),
    active: check('启用', 'Active', '', {
      note: label(
        '不打勾就不再出现在下拉里，旧的记录不变。',
        'Unticked it leaves the drop-down; what was entered before stays.',
      ),
    }),
    value: text('附加值', 'Value', '', {
      note: label(
        '附加信息：币种写汇率，客户等级写积分倍数（如 1.5）。',
        'What belongs to the choice: a currency’s rate, a level’s factor for points (such as 1.5).',
      ),
    }),
  },
});
