/** Every refusal in both languages, and what each must be told. */
import { bilingual } from './bilingual';
import { refusalEn } from './refusal-en';
import { refusalZh } from './refusal-zh';

export const refusalWords = bilingual({ 'zh-CN': refusalZh, en: refusalEn });

export type RefusalCode = keyof typeof refusalZh;
export type RefusalFacts<Code extends RefusalCode> = Parameters<(typeof refusalZh)[Code]>[0];
