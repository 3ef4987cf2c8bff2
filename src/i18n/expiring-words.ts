/** The dialog of reminders: whose contact data will be removed; in both languages. */
import { bilingual } from './bilingual';

interface Removal {
  readonly on: string;
  readonly name: string;
  readonly fields: readonly string[];
}

const zh = {
  title: '联系方式到期清除',
  hint: '有的平台规定联系方式只能保留若干天（“平台规则”表里可改）；到期后每天自动清除，不能恢复。',
  none: '未来7天没有要清除的联系方式。',
  line: ({ on, name, fields }: Removal) => `${on} ${name}：${fields.join('、')}`,
};

const en: typeof zh = {
  title: 'Contact data to be removed',
  hint: 'Some channels let contact data be kept for some days only (tab "Channel rules"). After that they are removed by themselves, for good.',
  none: 'Nothing is to be removed within 7 days.',
  line: ({ on, name, fields }) => `${on} ${name}: ${fields.join(', ')}`,
};

export const expiringWords = bilingual({ 'zh-CN': zh, en });
