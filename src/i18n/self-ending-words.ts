/** Why a reminder ended without anybody saying so, as its note in the reminder log has it; in both languages. */
import { bilingual } from './bilingual';

const zh = {
  archived: '客户已归档。',
  unsubscribed: '客户不想再收到邮件。',
  followedUp: '沟通记录里已打勾：跟进过了。',
  settled: '这条售后已经解决。',
  replied: '已经就这件事回复客户。',
  surveyed: '客户已经填了满意度回访。',
  openedAgain: '这条售后又重新打开了。',
  boughtAgain: '客户已经又买了。',
  inTouch: '已经联系过了。',
};

const en: typeof zh = {
  archived: 'The customer is archived.',
  unsubscribed: 'The customer wants no more mails.',
  followedUp: 'Ticked as followed up in the interactions.',
  settled: 'The issue is settled.',
  replied: 'The customer has been answered about it.',
  surveyed: 'The customer has filled in the survey.',
  openedAgain: 'The issue was opened again.',
  boughtAgain: 'The customer has bought again.',
  inTouch: 'Somebody has been in touch since.',
};

export const selfEndingWords = bilingual({ 'zh-CN': zh, en });
