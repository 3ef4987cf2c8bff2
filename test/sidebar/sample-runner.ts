import type { RunnerState } from '../../src/contract/runner';
import { OWNER } from './opened-page';

/** Nobody has turned it on; state only what differs. */
export const aRunnerState = (values: Partial<RunnerState> = {}): RunnerState => ({
  ...{ heartbeat: 'off', runners: [], isMine: false, jobs: [], mailsLeft: 90 },
  ...values,
});

/** Turned on by whoever is at the keyboard. */
export const aRunningState = (values: Partial<RunnerState> = {}): RunnerState =>
  aRunnerState({
    heartbeat: 'on',
    isMine: true,
    runners: [
      {
        ...{ email: OWNER, since: '2026-03-01 09:00', lastRunAt: '2026-03-18 08:12' },
        ...{ outcome: 'done', error: '', hasLeft: false, minutesUsed: 3 },
      },
    ],
    jobs: [
      {
        ...{ id: 'reminders', name: 'Send reminders', state: 'done', lastAt: '2026-03-18 08:12', error: '' },
        nextFrom: '2026-03-19 08:00',
      },
    ],
    ...values,
  });
