/** The tab today in both languages: what stands in its cells and what is said when it is brought up to date. */
import { bilingual } from './bilingual';

const zh = {
  lastContact: ({ on, medium, said }: Talk) => `${on} ${medium}：${said}`,
  shown: ({ shown, more }: { shown: number; more: number }) =>
    shown === 0
      ? '今天没有要联系的客户。'
      : `今天要联系 ${shown} 位${more > 0 ? `，另有 ${more} 位排在后面` : ''}。做完打勾，或选“改期”。`,
};

interface Talk {
  readonly on: string;
  readonly medium: string;
  readonly said: string;
}

const en: typeof zh = {
  lastContact: ({ on, medium, said }) => `${on} ${medium}: ${said}`,
  shown: ({ shown, more }) =>
    shown === 0
      ? 'Nobody to contact today.'
      : `${shown} to contact today${more > 0 ? `, and ${more} more after them` : ''}. Tick Done, or choose Later.`,
};

export const todayWords = bilingual({ 'zh-CN': zh, en });
