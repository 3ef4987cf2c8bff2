/** Contact data that may not be kept: what stands in the batches, and what the dialog of reminders shows. Both languages. */
import { bilingual } from './bilingual';

const zh = {
  batch: '联系方式到期清除',
  removed: '［已清除］',
  title: '联系方式到期清除',
  lead: (count: number) =>
    count === 0
      ? '未来7天没有要清除的联系方式。'
      : `未来7天会清除 ${count} 位客户的联系方式（平台规则，清除后不能恢复）：`,
  show: '看看未来7天要清除什么',
  on: ({ day, fields }: Removal) => `${day} 清除：${fields.join('、')}`,
};

interface Removal {
  readonly day: string;
  readonly fields: readonly string[];
}

const en: typeof zh = {
  batch: 'Contact data removed when their days were over',
  removed: '[removed]',
  title: 'Contact data to be removed',
  lead: (count) =>
    count === 0
      ? 'No contact data is to be removed within 7 days.'
      : `Within 7 days the contact data of ${count} ${count === 1 ? 'customer' : 'customers'} will be removed, as the channel demands; that cannot be undone:`,
  show: 'See what will be removed within 7 days',
  on: ({ day, fields }) => `${day}: ${fields.join(', ')}`,
};

export const keptContactWords = bilingual({ 'zh-CN': zh, en });
