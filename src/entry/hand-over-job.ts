/** The steps of a hand-over: a tab each, then today's list. All in one batch, whoever goes on with it. */

import { refreshToday } from '../features/reminders/today-tab';
import { HAND_OVER_TABS, handOverTab } from '../features/team/hand-over';
import type { ShopJob } from './long-jobs';

const TODAY = 'today';

export const HAND_OVER: ShopJob = {
  steps: [...HAND_OVER_TABS, TODAY],
  run: (workbook, step, { from = '', to = '', batch = '' }) => {
    const tab = HAND_OVER_TABS.find((one) => one === step);
    if (tab) handOverTab(workbook, tab, { from, to, batch });
    else refreshToday(workbook);
  },
};
