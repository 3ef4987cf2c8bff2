/** What "Work everything out anew" says when it is done, or when one run was too short. */
import { bilingual } from './bilingual';

interface Left {
  /** Steps that are still to be done. */
  readonly left: number;
}

interface Problems {
  /** In words, of the workbook's language. */
  readonly problems: readonly string[];
}

const zh = {
  done: '全部重新算好了。',
  unfinished: ({ left }: Left) => `时间用完了，还有 ${left} 步没算完。再点一次，从停下的地方继续。`,
  held: '正在重新计算，可能是同事刚点过。过几分钟再看。',
  problems: ({ problems }: Problems) => `其余都算好了，但有没算成的：${problems.join('；')} 处理好之后再点一次。`,
};

const en: typeof zh = {
  done: 'Everything has been worked out anew.',
  unfinished: ({ left }) =>
    `Time was up with ${left} ${left === 1 ? 'step' : 'steps'} left. Choose it again to go on where it stopped.`,
  held: 'It is being worked out already, perhaps for a colleague. Look again in a few minutes.',
  problems: ({ problems }) =>
    `The rest is done, but not this: ${problems.join('; ')} Put it right and choose it again.`,
};

export const refreshWords = bilingual({ 'zh-CN': zh, en });
