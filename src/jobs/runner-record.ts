/**
 * Who runs the reminders: whoever has turned them on, as document properties keep it. Pure.
 *
 * Two properties a person: `runner.<e-mail>` is written by turning on and off, `ran.<e-mail>` by the runs alone, so that
 * a run that ends after it was turned off does not turn it on again; and the day's minutes outlive both.
 */
import { DAY_MS, type Instant } from '../domain/calendar/instant';

export interface Runner {
  readonly email: string;
  /** Of the trigger, whose events carry it; '' until its first run where making it was cut off. */
  readonly uid: string;
  readonly since: Instant;
  /** Turned off by itself: the person is no longer a manager or owner. */
  readonly leftAt: Instant | 0;
}

export type RunOutcome = 'idle' | 'done' | 'unfinished' | 'failed' | 'copy' | 'consent' | 'meter';

export interface Ran {
  readonly at: Instant;
  readonly outcome: RunOutcome;
  /** In words; '' when nothing went wrong. */
  readonly error: string;
  /** When a run last did, or could have done, what was due. */
  readonly aliveAt: Instant | 0;
  /** When the run began that has not come to its end; 0: none. */
  readonly begunAt: Instant | 0;
  /** Seconds by hour since 1970, of the last 24 hours. */
  readonly seconds: readonly (readonly [hour: number, seconds: number])[];
}

const RUNNER = 'runner.';
const RAN = 'ran.';

export const keyOfRunner = (email: string): string => `${RUNNER}${email}`;
export const keyOfRan = (email: string): string => `${RAN}${email}`;

type Properties = Readonly<Record<string, string>>;

/** Who turned it on first comes first. */
export function runnersIn(properties: Properties): readonly Runner[] {
  const kept = Object.keys(properties).filter((key) => key.startsWith(RUNNER));
  return kept.map((key) => JSON.parse(properties[key]!) as Runner).sort((a, b) => a.since - b.since);
}

export function ranOf(properties: Properties, email: string): Ran | null {
  const kept = properties[keyOfRan(email)];
  return kept === undefined ? null : (JSON.parse(kept) as Ran);
}

/**
 * Whose trigger has fired. One that was made and never written down belongs to whoever is known to have been making one.
 *
 * @param email '' where Google does not say
 */
export function runnerOf(properties: Properties, uid: string, email: string): Runner | null {
  const on = runnersIn(properties).filter(({ leftAt }) => leftAt === 0);
  const known = on.find((runner) => runner.uid === uid);
  if (known) return email === '' || email === known.email ? known : null;
  return on.find((runner) => runner.uid === '' && runner.email === email) ?? null;
}

const HOUR_MS = 3_600_000;
const HOURS_COUNTED = 24;
/** A run that was killed has taken so long at most. */
const LONGEST_RUN_MS = 6 * 60_000;
/** Of the 90 that a consumer account's triggers may run. */
const MINUTES_A_DAY = 60;
/** What a run may take that begins now. */
const MINUTES_A_RUN = 4.5;
/** That nothing else takes from the day's. */
const MINUTES_FOR_REMINDERS = 15;

/** Characters that are kept; a property takes 9 KB. */
const LONGEST_ERROR = 500;

const hourOf = (at: Instant): number => Math.floor(at / HOUR_MS);

/** Of the 24 hours before, whatever the clock has done meanwhile. */
export function minutesUsed(ran: Ran | null, at: Instant): number {
  const counted = (ran?.seconds ?? []).filter(([hour]) => Math.abs(hourOf(at) - hour) < HOURS_COUNTED);
  return counted.reduce((sum, [, seconds]) => sum + seconds, 0) / 60;
}

export type MinutesLeft = 'enough' | 'forReminders' | 'none';

export function minutesLeft(ran: Ran | null, at: Instant): MinutesLeft {
  const left = MINUTES_A_DAY - minutesUsed(ran, at) - MINUTES_A_RUN;
  if (left < 0) return 'none';
  return left < MINUTES_FOR_REMINDERS ? 'forReminders' : 'enough';
}

/** Another firing of the same trigger, while the first is at work. */
export const isRunning = (ran: Ran | null, at: Instant): boolean =>
  ran !== null && ran.begunAt !== 0 && Math.abs(at - ran.begunAt) < LONGEST_RUN_MS;

const NEVER_RAN: Ran = {
  at: 0 as Instant,
  outcome: 'idle',
  error: '',
  aliveAt: 0,
  begunAt: 0,
  seconds: [],
};

/** Work begins: written before anything is done, so that a run that is killed is counted. */
export const begunRun = (ran: Ran | null, at: Instant): Ran => ({ ...counted(ran, at), begunAt: at });

/** What an earlier run left open is counted in full. */
function counted(ran: Ran | null, at: Instant): Ran {
  const known = ran ?? NEVER_RAN;
  if (known.begunAt === 0) return known;
  return { ...known, begunAt: 0, seconds: added(known, known.begunAt, LONGEST_RUN_MS / 1000, at) };
}

export interface RunEnd {
  readonly outcome: RunOutcome;
  readonly error: string;
}

/** @param ran as it was before this run */
export function endedRun(ran: Ran | null, { outcome, error }: RunEnd, begun: Instant, ended: Instant): Ran {
  const known = counted(ran, begun);
  const isAlive = outcome !== 'copy' && outcome !== 'consent';
  return {
    ...{ at: begun, outcome, error: error.slice(0, LONGEST_ERROR), begunAt: 0 },
    aliveAt: isAlive ? begun : known.aliveAt,
    seconds: added(known, begun, Math.max(1, Math.ceil((ended - begun) / 1000)), ended),
  };
}

function added(ran: Ran, begun: Instant, seconds: number, now: Instant): Ran['seconds'] {
  const hours = new Map<number, number>();
  for (const [hour, before] of ran.seconds) if (Math.abs(hourOf(now) - hour) < HOURS_COUNTED) hours.set(hour, before);
  hours.set(hourOf(begun), (hours.get(hourOf(begun)) ?? 0) + seconds);
  return [...hours];
}

export type Heartbeat =
  /** Nobody has turned it on. */
  | { readonly state: 'off' }
  | { readonly state: 'on'; readonly email: string; readonly aliveAt: Instant }
  /** Turned on, and silent for too long. */
  | { readonly state: 'late'; readonly email: string; readonly aliveAt: Instant }
  /** Who had turned it on is no longer a manager or owner. */
  | { readonly state: 'left'; readonly email: string; readonly aliveAt: Instant };

/** A day, and two hours for a trigger that was skipped. */
const SILENCE_MS = DAY_MS + 2 * HOUR_MS;

/** Of several the one who ran last: any of them is enough. */
export function heartbeatOf(properties: Properties, at: Instant): Heartbeat {
  const runners = runnersIn(properties);
  const lived = runners.map(({ email, since, leftAt }) => {
    const { aliveAt, begunAt } = ranOf(properties, email) ?? NEVER_RAN;
    return { email, leftAt, aliveAt: Math.max(since, aliveAt, begunAt) as Instant };
  });
  const latest = (some: typeof lived) => [...some].sort((a, b) => b.aliveAt - a.aliveAt)[0];
  const on = latest(lived.filter(({ leftAt }) => leftAt === 0));
  if (on) return { state: at - on.aliveAt > SILENCE_MS ? 'late' : 'on', email: on.email, aliveAt: on.aliveAt };
  const left = latest(lived);
  return left ? { state: 'left', email: left.email, aliveAt: left.aliveAt } : { state: 'off' };
}
