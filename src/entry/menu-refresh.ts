/** Data ▸ Work everything out anew: begins the job, or goes on where the last run stopped. */
import { refreshWords } from '../i18n/refresh-words';
import type { JobOutcome } from '../jobs/long-job';
import { requireRole } from '../sheets/team-roles';
import { sentenceOf } from './language';
import { workAt } from './long-jobs';
import { clicked } from './menu';
import { serve } from './serve';

export const refreshEverything = (): void =>
  clicked((_, toast) => {
    const language = serve((workbook) => {
      requireRole(workbook.actor, 'agent');
      return workbook.language;
    });
    toast(said(workAt('refresh'), refreshWords[language]));
  });

function said({ state, left, aside }: JobOutcome, say: (typeof refreshWords)['en']): string {
  if (state === 'held') return say.held;
  const failed = [...aside, ...left].filter(({ error }) => error !== '');
  if (left.some(({ error }) => error === '')) return say.unfinished({ left: left.length });
  return failed.length === 0 ? say.done : say.problems({ problems: failed.map(({ error }) => sentenceOf(error)) });
}
