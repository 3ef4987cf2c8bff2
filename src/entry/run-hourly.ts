/**
 * The hourly trigger: does what is due, as whoever has turned it on, and writes down how it went. It throws nothing that
 * can be written down: Google tells of failures in a mail at most, and of an add-on's not at all.
 */
import type { Instant } from '../domain/calendar/instant';
import { LANGUAGES, type Language } from '../i18n/bilingual';
import { runnerWords } from '../i18n/runner-words';
import { jobsDue, type Moment } from '../jobs/due-jobs';
import { type JobEnd, type JobState, keyOfJob, readJobState } from '../jobs/job-state';
import { type RanJob, type RunnableJob, runJobs } from '../jobs/run-jobs';
import {
  begunRun,
  endedRun,
  isRunning,
  keyOfRan,
  keyOfRunner,
  minutesLeft,
  type Ran,
  type RunEnd,
  type Runner,
  ranOf,
  runnerOf,
} from '../jobs/runner-record';
import { timeBudget } from '../jobs/time-budget';
import { now } from '../platform/clock';
import { documentProperties } from '../platform/document-properties';
import { messageOf } from '../platform/google-errors';
import { activeEmail } from '../platform/session';
import { deleteHourlyTrigger, isConsentMissing } from '../platform/triggers';
import { isCopy } from '../sheets/copied-workbook';
import { LANGUAGE_PROPERTY, openWorkbook } from '../sheets/open-workbook';
import type { ShopWorkbook } from '../sheets/shop-workbook';
import { requireRole } from '../sheets/team-roles';
import { sentenceOf } from './language';
import { type ShopTurn, schedule, type Turn } from './schedule';
import { asRefusal, borderOf, guarded, localeLanguage } from './serve';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Properties = Readonly<Record<string, string>>;

interface Hour {
  readonly spreadsheet: Spreadsheet;
  /** As they stood when the run began. */
  readonly properties: Properties;
  readonly runner: Runner;
  readonly ran: Ran | null;
  readonly begun: Instant;
}

/** @param event without the uid of a trigger that is written down nothing is done */
export function runHourly(event: unknown): null {
  const uid = (event as { readonly triggerUid?: unknown } | null | undefined)?.triggerUid;
  if (typeof uid !== 'string' || uid === '') return null;
  return guarded((spreadsheet) => {
    const begun = now();
    const properties = documentProperties().all();
    const runner = runnerOf(properties, uid, activeEmail());
    if (!runner) return forgotten(uid);
    const ran = ranOf(properties, runner.email);
    if (isRunning(ran, begun)) return null;
    if (runner.uid === '') documentProperties().set(keyOfRunner(runner.email), JSON.stringify({ ...runner, uid }));
    const end = hourOf({ spreadsheet, properties, runner: { ...runner, uid }, ran, begun });
    documentProperties().set(keyOfRan(runner.email), JSON.stringify(endedRun(ran, end, begun, now())));
    return null;
  });
}

/** One's own that nobody has written down: turned off by somebody else, or made by a run that was cut off. */
function forgotten(uid: string): null {
  if (!isConsentMissing()) deleteHourlyTrigger(uid);
  return null;
}

function hourOf(hour: Hour): RunEnd {
  const { runner } = hour;
  try {
    return worked(hour);
  } catch (error) {
    const refusal = asRefusal(error);
    if (refusal.code === 'NO_ROLE' || refusal.code === 'ROLE_MAY_NOT') turnedOff(hour, runner);
    const { message } = refusal.envelope(languageOf(hour));
    return { outcome: 'failed', error: message };
  }
}

const languageOf = ({ properties, spreadsheet }: Hour): Language =>
  LANGUAGES.find((language) => language === properties[LANGUAGE_PROPERTY]) ?? localeLanguage(spreadsheet);

/** Who is no longer a manager or owner runs nothing; the record stays, so that everybody is told. */
function turnedOff({ begun }: Hour, runner: Runner): void {
  documentProperties().set(keyOfRunner(runner.email), JSON.stringify({ ...runner, leftAt: begun }));
  deleteHourlyTrigger(runner.uid);
}

/** @throws Refusal NO_ROLE, ROLE_MAY_NOT, and whatever opening the workbook may throw */
function worked(hour: Hour): RunEnd {
  const { properties, ran, begun } = hour;
  const left = minutesLeft(ran, begun);
  const isUnconsented = isConsentMissing();
  if (isUnconsented || left === 'none') {
    const outcome = isUnconsented ? 'consent' : 'meter';
    return { outcome, error: runnerWords[languageOf(hour)].stopped[outcome] };
  }
  const workbook = openedBy(hour, 'manager');
  const { language } = workbook;
  if (isCopy(workbook)) return { outcome: 'copy', error: runnerWords[language].stopped.copy };
  const due = dueNow(workbook, properties).filter(({ isFirst }) => left === 'enough' || isFirst);
  if (due.length === 0) return { outcome: 'idle', error: '' };
  openedBy(hour, 'inTeam');
  return endOf(runAll(hour, workbook, due), language);
}

/**
 * The role is looked at before anything is begun, and something is every day; an hour with nothing to do asks nobody.
 *
 * @throws Refusal NO_ROLE, ROLE_MAY_NOT
 */
function openedBy({ spreadsheet, properties, runner, begun }: Hour, as: 'manager' | 'inTeam'): ShopWorkbook {
  const facts = { spreadsheet, now: begun, email: runner.email, properties };
  const workbook = openWorkbook(as === 'inTeam' ? facts : { ...facts, role: as });
  requireRole(workbook.actor, 'manager');
  return workbook;
}

export function momentOf({ zone, today, now: at }: ShopWorkbook): Moment {
  return { day: today, hour: Math.floor(zone.secondsOfDay(at) / 3600), at };
}

function dueNow(workbook: ShopWorkbook, properties: Properties): readonly ShopTurn[] {
  const jobs = schedule(workbook.settings.number('reminderHour'));
  const states = new Map<string, JobState>();
  for (const { id } of jobs) {
    const state = readJobState(properties[keyOfJob(id)]);
    if (state) states.set(id, state);
  }
  const waiting = jobs.filter(({ isWaiting }) => isWaiting?.({ workbook, properties }) === true).map(({ id }) => id);
  return jobsDue(jobs, momentOf(workbook), { states, waiting: new Set<string>(waiting) });
}

function runAll({ runner, ran, begun }: Hour, workbook: ShopWorkbook, due: readonly ShopTurn[]): readonly RanJob[] {
  documentProperties().set(keyOfRan(runner.email), JSON.stringify(begunRun(ran, begun)));
  const turn: Turn = { border: borderOf(runner.email, begun), day: workbook.today };
  const run = {
    properties: documentProperties(),
    clock: now,
    isOver: timeBudget(begun, now),
    locked: <T>(alone: () => T): T => workbook.locked(alone),
    moment: momentOf(workbook),
    by: runner.email,
  };
  const jobs = due.map((job): RunnableJob => ({ ...job, run: () => tried(job, turn) }));
  return runJobs(run, jobs);
}

/** Passing troubles are tried again every hour, without being counted. */
const PASSING: readonly string[] = ['BUSY', 'TRANSIENT'];

function tried(job: ShopTurn, turn: Turn): JobEnd {
  try {
    return job.run(turn);
  } catch (error) {
    const message = messageOf(error);
    const isPassing = PASSING.some((code) => message.startsWith(`{"code":"${code}"`));
    return { state: isPassing ? 'unfinished' : 'failed', error: sentenceOf(message) };
  }
}

function endOf(ran: readonly RanJob[], language: Language): Pick<RunEnd, 'outcome' | 'error'> {
  const wrong = ran.filter(({ error }) => error !== '');
  const names: Readonly<Record<string, string>> = runnerWords[language].jobs;
  const error = wrong.map((job) => `${names[job.id] ?? job.id}: ${job.error}`).join(' · ');
  if (ran.some(({ state }) => state === 'failed')) return { outcome: 'failed', error };
  return { outcome: ran.every(({ state }) => state === 'done') ? 'done' : 'unfinished', error };
}
