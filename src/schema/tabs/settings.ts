/** The shop's settings, one row a key. */
import { long, text } from '../column';
import { tab } from '../tab';

export const settings = tab('settings', {
  name: ['设置', 'Settings'],
  purpose: 'administration',
  hidden: true,
  protection: 'hard',
  wraps: true,
  identity: ['key'],
  columns: {
    key: text('设置键', 'Key', '*'),
    value: text('值', 'Value'),
    meaning: long('含义', 'Meaning'),
  },
});
