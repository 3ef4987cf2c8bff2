/** The choices of all drop-downs with their labels; the shop renames, orders and adds. */
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
    key: text('选项键', 'Key'),
    zh: text('中文', 'Chinese'),
    en: text('英文', 'English'),
    order: int('排序', 'Order'),
    active: check('启用', 'Active'),
    value: text('附加值', 'Value'),
  },
});
