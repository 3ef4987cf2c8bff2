/** What stands where contact data were removed, and in the batches; in both languages. */
import { bilingual } from './bilingual';

const zh = { batch: '联系方式到期清除', removed: '［已清除］' };

const en: typeof zh = { batch: 'Contact data removed when their days were over', removed: '[removed]' };

export const keptContactWords = bilingual({ 'zh-CN': zh, en });
