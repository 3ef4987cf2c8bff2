/**
 * Turns the hourly trigger on and off, and tells how it goes. It belongs to whoever turns it on and runs with that
 * person's rights, quota and consent; several may have one, and the work is done once.
 */
import * as v from 'valibot';
import type { RunnerMember, RunnerState, ScheduledJobState } from '../contract/runner';
import { oweFromToday } from '../features/reminders/send-reminders';
import { label } from '../i18n/bilingual';
import { runnerWords } from '../i18n/runner-words';
import { nextTurn } from '../jobs/due-jobs';
import { keyOfJob, readJobState } from '../jobs/job-state';
import { heartbeatOf, keyOfRunner, minutesUsed, type Runner, ranOf, runnersIn } from '../jobs/runner-record';
import { documentProperties } from '../platform/document-properties';
import { messageOf } from '../platform/google-errors';
import { remainingMailQuota } from '../platform/mail';
import {
  deleteHourlyTrigger,
  isConsentMissing,
  makeHourlyTrigger,
  ownHourlyTriggers,
  requireConsent,
} from '../platform/triggers';
import { checked } from '../sheets/checked-argument';
import { isCopy } from '../sheets/copied-workbook';
import { Refusal } from '../sheets/refusal';
import type { ShopWorkbook } from '../sheets/shop-workbook';
import { requireRole } from '../sheets/team-roles';
import { momentOf } from './run-hourly';
import { schedule } from './schedule';
import { serve } from './serve';
import { minuteOf } from './silence';

declare const DEPLOYMENT: 'bound' | 'addon';

type Properties = Readonly<Record<string, string>>;

/** Turned on twice it is on once. @throws Refusal ROLE_MAY_NOT, COPIED_WORKBOOK, TRIGGER_REFUSED, BUSY */
export const turnOnRunner = (): RunnerState =>
  serve((workbook) => {
    requireRole(workbook.actor, 'manager');
    if (isCopy(workbook)) throw new Refusal('COPIED_WORKBOOK', { id: workbook.id });
    requireConsent();
    workbook.locked(() => turnOn(workbook));
    oweFromToday(workbook);
    return stateOf(workbook);
  });

/** Written down before the trigger is made: one that is made and not written down is known by its first run. */
function turnOn({ actor: { email }, now: since }: ShopWorkbook): void {
  const properties = documentProperties();
  const key = keyOfRunner(email);
  const kept = properties.get(key);
  const known = kept === null ? null : (JSON.parse(kept) as Runner);
  const own = ownHourlyTriggers();
  if (known && known.leftAt === 0 && own.includes(known.uid)) return;
  const runner: Runner = { email, uid: '', since, leftAt: 0 };
  properties.set(key, JSON.stringify(runner));
  try {
    // a bound script has no triggers but this document's
    const uid = (DEPLOYMENT === 'bound' ? own[0] : undefined) ?? makeHourlyTrigger();
    properties.set(key, JSON.stringify({ ...runner, uid }));
  } catch (error) {
    if (own.length > 0) return;
    properties.remove(key);
    throw new Refusal('TRIGGER_REFUSED', { why: messageOf(error) });
  }
}

const whose = v.optional(v.nullable(v.pipe(v.string(), v.trim(), v.toLowerCase(), v.maxLength(320))));

/**
 * @param email whose; one's own when absent. Nobody can delete another person's trigger: it deletes itself when it fires
 * and finds that it is not written down any more.
 */
export const turnOffRunner = (email?: unknown): RunnerState =>
  serve((workbook) => {
    requireRole(workbook.actor, 'manager');
    const expected = label('开启者的邮箱', 'the address of somebody who has turned it on');
    const asked = checked(whose, email, { name: 'email', expected, fields: {} });
    workbook.locked(() => turnOff(workbook, asked || workbook.actor.email));
    return stateOf(workbook);
  });

function turnOff({ actor }: ShopWorkbook, email: string): void {
  const properties = documentProperties();
  const key = keyOfRunner(email);
  const kept = properties.get(key);
  if (kept === null) return;
  properties.remove(key);
  if (email === actor.email && !isConsentMissing()) deleteHourlyTrigger((JSON.parse(kept) as Runner).uid);
}

/** @throws Refusal ROLE_MAY_NOT */
export const runnerState = (): RunnerState =>
  serve((workbook) => {
    requireRole(workbook.actor, 'manager');
    return stateOf(workbook);
  });

function stateOf(workbook: ShopWorkbook): RunnerState {
  const properties = documentProperties().all();
  const { email } = workbook.actor;
  const runners = runnersIn(properties);
  const isMine = runners.some((runner) => runner.email === email && runner.leftAt === 0);
  const isSender = isMine || runners.every(({ leftAt }) => leftAt !== 0);
  return {
    heartbeat: heartbeatOf(properties, workbook.now).state,
    runners: runners.map((runner) => memberOf(workbook, properties, runner)),
    isMine,
    jobs: jobsOf(workbook, properties),
    mailsLeft: isSender && !isConsentMissing() ? remainingMailQuota() : null,
  };
}

function memberOf(workbook: ShopWorkbook, properties: Properties, { email, since, leftAt }: Runner): RunnerMember {
  const ran = ranOf(properties, email);
  return {
    email,
    since: minuteOf(workbook, since),
    lastRunAt: ran ? minuteOf(workbook, ran.at) : null,
    outcome: ran?.outcome ?? 'idle',
    error: ran?.error ?? '',
    hasLeft: leftAt !== 0,
    minutesUsed: Math.ceil(minutesUsed(ran, workbook.now)),
  };
}

function jobsOf(workbook: ShopWorkbook, properties: Properties): readonly ScheduledJobState[] {
  const names = runnerWords[workbook.language].jobs;
  return schedule(workbook.settings.number('reminderHour')).map((job) => {
    const known = readJobState(properties[keyOfJob(job.id)]);
    const next = nextTurn(job, momentOf(workbook), known);
    return {
      ...{ id: job.id, name: names[job.id], state: known?.state ?? 'never' },
      lastAt: known ? minuteOf(workbook, known.at) : null,
      error: known?.error ?? '',
      nextFrom: next && `${next.day} ${next.fromHour < 10 ? '0' : ''}${next.fromHour}:00`,
    };
  });
}
