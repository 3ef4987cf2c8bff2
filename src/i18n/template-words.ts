/** What is wrong with a mail's template, in both languages: for the preview, and for the task that takes the mail's place. */
import { type Label, label } from './bilingual';

export const templateWords = {
  missing: label(
    '没有可用的邮件模板：请在“邮件模板”表里写一个，或运行“安装或修复”。',
    'There is no mail template for it: write one in the tab "Mail templates", or run Install or repair.',
  ),
  broken: ({ why }: { why: string }): Label =>
    label(
      `邮件模板写错了，花括号没有配对（${why}）。`,
      `The mail template is broken: its braces do not match (${why}).`,
    ),
  unknown: ({ name, known }: { name: string; known: string }): Label =>
    label(
      `邮件模板里的 {{${name}}} 不认识；可用的有：${known}。`,
      `The mail template has {{${name}}}, which is not known; known are: ${known}.`,
    ),
  noSubject: label('邮件模板没有标题。', 'The mail template has no subject.'),
  noStop: label(
    '邮件模板缺少 {{stop}}：每封信都要告诉客户怎样退订。',
    'The mail template lacks {{stop}}: every mail must tell the customer how to stop.',
  ),
};
