/**
 * Who began the talk, guessed from how it was held and from the first telling word of what was said. Only a first value:
 * whoever logs can turn it.
 */
export type Direction = 'in' | 'out';

const THEY_BEGAN =
  /来电|打来|来消息|发来|来信|来问|问了|问起|想问|想要|想买|想退|咨询|投诉|反馈|反映|要求|询问|催我们|留言|主动联系|\b(?:called in|calls in|asked|asks|asking|wrote|complain\w*|enquir\w*|inquir\w*|wants?|wanted|requested|messaged us|rang us|reported)\b/i;
const WE_BEGAN =
  /回访|打过去|致电|拨打|通知|告知|祝|推荐|发了|发给|跟进|提醒了|\b(?:called (?:him|her|them)|told|offered|sent|reminded|checked in|followed up|let (?:him|her|them) know)\b/i;

/** In these the customer usually writes first. */
const USUALLY_THEIRS: readonly string[] = ['chat', 'review'];

export function guessDirection(medium: string, summary: string): Direction {
  const theirs = summary.search(THEY_BEGAN);
  const ours = summary.search(WE_BEGAN);
  if (theirs === -1 && ours === -1) return USUALLY_THEIRS.includes(medium) ? 'in' : 'out';
  if (ours === -1) return 'in';
  return theirs !== -1 && theirs < ours ? 'in' : 'out';
}
