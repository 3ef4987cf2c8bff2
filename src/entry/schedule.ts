/**
 * What runs by itself: job → when → feature. A job may be called twice, late or never, and is then found where it
 * stopped: that is the features' own affair, this is only the table.
 */

import type { Instant } from '../domain/calendar/instant';
import type { IsoDay } from '../domain/calendar/iso-day';
import { removeExpiredContacts } from '../features/privacy/remove-expired-contacts';
import { isPlannedToday, sendReminders, sendUrgent } from '../features/reminders/send-reminders';
import { refreshToday } from '../features/reminders/today-tab';
import { nextWarningAt, promisesPrint } from '../features/reminders/urgent-facts';
import type { runnerWords } from '../i18n/runner-words';
import type { Cadence, ScheduledJob } from '../jobs/due-jobs';
import type { JobEnd } from '../jobs/job-state';
import { type JobOutcome, jobRecord } from '../jobs/long-job';
import { timeBudget } from '../jobs/time-budget';
import { now } from '../platform/clock';
import { documentProperties } from '../platform/document-properties';
import { remainingMailQuota } from '../platform/mail';
import type { ShopWorkbook } from '../sheets/shop-workbook';
import { typedMarks } from '../sheets/typed-marks';
import { sentenceOf } from './language';
import { type ShopJobId, workAt } from './long-jobs';
import type { Border } from './serve';

/** Whose turn it is, and what for. */
export interface Turn {
  readonly border: Border;
  /** The civil day it covers. */
  readonly day: IsoDay;
}

/** What is looked at before anything is begun: nothing that costs more than a call or two. */
export interface Seen {
  readonly workbook: ShopWorkbook;
  readonly properties: Readonly<Record<string, string>>;
}

type JobId = keyof (typeof runnerWords)['en']['jobs'];

export interface ShopTurn extends ScheduledJob<JobId> {
  /** Goes on when the minutes left of the day are kept for it. */
  readonly isFirst?: true;
  /** Hourly jobs: does anything wait? */
  readonly isWaiting?: (seen: Seen) => boolean;
  readonly run: (turn: Turn) => JobEnd;
}

const HOURLY: Cadence = { every: 'hour' };

/** Hours from what is worked out to what is sent: the figures that reminders stand on are then of the day. */
const HOURS_BEFORE = 2;

/** Whatever stands in the setting. */
const hourOfDay = (hour: number): number => Math.min(23, Math.max(0, Math.floor(hour)));

/** In this order. @param reminderHour the shop's setting */
export function schedule(reminderHour: number): readonly ShopTurn[] {
  const early: Cadence = { every: 'day', fromHour: hourOfDay(reminderHour - HOURS_BEFORE) };
  const morning: Cadence = { every: 'day', fromHour: hourOfDay(reminderHour) };
  return [
    { id: 'typed', cadence: HOURLY, isWaiting: isAnythingMarked, run: ({ border }) => went('typed', {}, border) },
    { id: 'language', cadence: HOURLY, isWaiting: isLeft('language'), run: goOn('language') },
    { id: 'handOver', cadence: HOURLY, isWaiting: isLeft('handOver'), run: goOn('handOver') },
    { id: 'urgent', cadence: HOURLY, isFirst: true, isWaiting: isUrgent, run: warn },
    { id: 'refresh', cadence: early, run: ({ border, day }) => went('refresh', { day }, border) },
    { id: 'keepContact', cadence: early, run: ({ border }) => border(removeContacts) },
    { id: 'backup', cadence: early, run: ({ border }) => went('backup', {}, border) },
    { id: 'reminders', cadence: morning, isFirst: true, run: remind },
    { id: 'today', cadence: morning, isFirst: true, run: ({ border }) => all(() => border(refreshToday)) },
  ];
}

const isAnythingMarked = ({ properties }: Seen): boolean => typedMarks(properties).length > 0;

/** Whoever has begun it is given so long to go on with it themselves. */
const OWN_MS = 10 * 60_000;

const kept = (properties: Seen['properties']) => ({ properties: { get: (key: string) => properties[key] ?? null } });

const isLeft =
  (id: ShopJobId) =>
  ({ properties, workbook }: Seen): boolean => {
    const record = jobRecord(kept(properties), id);
    return record !== null && record.left.length > 0 && (workbook.now as Instant) - record.begunAt > OWN_MS;
  };

/** With what it was begun with. */
const goOn =
  (id: ShopJobId) =>
  ({ border }: Turn): JobEnd => {
    const parameters = border((workbook) => jobRecord({ properties: { get: (key) => workbook.remembered(key) } }, id));
    return went(id, parameters?.parameters ?? {}, border);
  };

function went(id: ShopJobId, parameters: Readonly<Record<string, string>>, border: Border): JobEnd {
  return endOf(workAt(id, parameters, border));
}

/** A step that has been tried in vain is told, and keeps the job from being tried no longer than the others. */
function endOf({ state, left, aside }: JobOutcome): JobEnd {
  const error = sentenceOf([...aside, ...left].find((step) => step.error !== '')?.error ?? '');
  if (state === 'held') return { state: 'waiting', error };
  return { state: state === 'unfinished' ? 'unfinished' : 'done', error };
}

function all(run: () => unknown): JobEnd {
  run();
  return DONE;
}

function removeContacts(workbook: ShopWorkbook): JobEnd {
  return removeExpiredContacts(workbook, timeBudget(workbook.now, now)).left > 0 ? UNFINISHED : DONE;
}

/** Planned also without mails, for the tab today; what they did not reach is tried again every hour, once there are some. */
function remind({ border }: Turn): JobEnd {
  return border((workbook) => {
    const hasMails = remainingMailQuota() > workbook.settings.number('mailReserve');
    if (!hasMails && isPlannedToday(workbook)) return UNFINISHED;
    const { left, counts } = sendReminders(workbook, sendingOf(workbook));
    refreshToday(workbook);
    return left + counts.sending > 0 ? UNFINISHED : DONE;
  });
}

const DONE: JobEnd = { state: 'done', error: '' };
const UNFINISHED: JobEnd = { state: 'unfinished', error: '' };

const sendingOf = (workbook: ShopWorkbook) => ({ clock: now, isOver: timeBudget(workbook.now, now) });

/** Document property: print of the promises of which everybody concerned has been told, and until when that holds. */
const TOLD = 'urgent.told';

/** What is done with an issue otherwise is seen by then, or in the morning. */
const isUrgent = ({ workbook, properties }: Seen): boolean => {
  const print = promisesPrint(workbook);
  const [told, until] = (properties[TOLD] ?? '').split('|');
  return print !== '' && !(told === print && workbook.now < Number(until));
};

function warn({ border }: Turn): JobEnd {
  return border((workbook) => {
    const told = `${promisesPrint(workbook)}|${nextWarningAt(workbook)}`;
    const sent = sendUrgent(workbook, sendingOf(workbook));
    if (sent) refreshToday(workbook);
    if (sent && sent.left > 0) return UNFINISHED;
    if (!sent || sent.counts.failed === 0) documentProperties().set(TOLD, told);
    return DONE;
  });
}
