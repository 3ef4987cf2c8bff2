/** The dialog Help, in both languages. */
import { bilingual } from './bilingual';

const zh = {
  title: '帮助',
  guideTitle: '使用指南',
  guideWhat: '谁在什么时候做什么，颜色的意思，保护能做到什么。',
  openGuide: '打开使用指南',
  diagnosticsTitle: '出了问题',
  diagnosticsWhat:
    '把下面的诊断信息发给帮您的人。里面只有版本、数量和表的代号，没有客户、同事、店名，也没有任何单元格的内容。',
  diagnose: '复制诊断信息',
  diagnosing: '正在检查，大约半分钟…',
  copied: '已复制，粘贴给对方就行。',
  notCopied: '浏览器不让自动复制：文字已选中，请按 Ctrl+C（苹果电脑 ⌘C）。',
  diagnostics: '诊断信息',
  feedbackTitle: '改进建议',
  feedbackWhat: '大家都能提，也能给别人的建议点赞；店主看得到。',
  suggestion: '您希望怎么改？',
  send: '提交建议',
  sending: '正在提交…',
  sent: '已提交，谢谢！',
  known: '这条建议您已经提过了。',
  open: '大家的建议',
  nothing: '还没有建议。',
  votes: (count: number) => `${count} 个赞`,
  vote: '赞同',
  voteFor: ({ text }: { text: string }) => `赞同：${text}`,
  voted: '已赞同',
};

const en: typeof zh = {
  title: 'Help',
  guideTitle: 'The guide',
  guideWhat: 'Who does what and when, what the colours mean, what protection can do.',
  openGuide: 'Open the guide',
  diagnosticsTitle: 'Something is wrong',
  diagnosticsWhat:
    'Send these diagnostics to whoever helps you. They hold versions, counts and keys of tabs; no customer, no colleague, no name of the shop, nothing that stands in a cell.',
  diagnose: 'Copy diagnostics',
  diagnosing: 'Looking; this takes about half a minute…',
  copied: 'Copied; paste it to whoever helps you.',
  notCopied: 'The browser does not allow copying: the text is selected, press Ctrl+C (⌘C on a Mac).',
  diagnostics: 'Diagnostics',
  feedbackTitle: 'Suggestions',
  feedbackWhat: 'Everybody in the team can make one and vote for those of others; the owner of the shop sees them.',
  suggestion: 'What should be better?',
  send: 'Send',
  sending: 'Sending…',
  sent: 'Sent, thank you!',
  known: 'You have sent this one before.',
  open: 'What the team has suggested',
  nothing: 'There is no suggestion yet.',
  votes: (count) => `${count} ${count === 1 ? 'vote' : 'votes'}`,
  vote: 'Vote',
  voteFor: ({ text }) => `Vote for: ${text}`,
  voted: 'You have voted',
};

export const helpWords = bilingual({ 'zh-CN': zh, en });
