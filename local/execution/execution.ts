/**
 * One execution: a fresh realm with the services and the bundle, one function called in it, and nothing left behind
 * but what it did to the workbook.
 */
import vm from 'node:vm';
import type { Invocation, RealmServices } from '../services/bundle';
import type { ServicesHost } from '../services/host';
import type { UiEffect } from '../services/ui-effect';
import type { ExecutionRecord, ExecutionStatus, LogLine } from './execution-record';
import { ExecutionOver } from './faults';
import type { Gate } from './gate';
import type { Start } from './occasion';
import type { ServicesBundle } from './project-files';
import { scriptsIn } from './script-files';

export interface ExecutionReport extends ExecutionRecord {
  /** The error's message alone, which is the JSON envelope of a refusal; null when nothing was thrown. */
  readonly message: string | null;
  /** The name of each service call, in order. */
  readonly trace: readonly string[];
  /** What the caller gets; null unless done. */
  readonly result: unknown;
  /** What it made the person see, in order. */
  readonly ui: readonly UiEffect[];
}

export interface ExecutionSetting {
  readonly id: string;
  readonly host: ServicesHost;
  readonly gate: Gate;
  readonly dist: string;
  readonly script: vm.Script;
  readonly unflushed: 'lost' | 'land';
  /** Filled while the execution runs. */
  readonly ui: readonly UiEffect[];
  readonly output: readonly LogLine[];
  /** Gives the gate the realm's own exceptions once there is a realm. */
  readonly bindException: (exception: (message: string) => Error) => void;
}

interface Thrown {
  readonly error: unknown;
}

type Verdict = Pick<ExecutionReport, 'status' | 'error' | 'message'>;

export function execute(setting: ExecutionSetting, { function: name, type, invoke }: Start): ExecutionReport {
  const { id, gate, host, ui, output } = setting;
  const at = new Date(host.now()).toISOString();
  const outcome = { result: null as unknown, thrown: null as Thrown | null };
  let services: RealmServices | null = null;
  try {
    services = openRealm(setting);
    gate.loading = false;
    outcome.result = resultOf(services, name, invoke(services));
  } catch (error) {
    outcome.thrown = { error };
  }
  outcome.thrown = finish(setting, services, outcome.thrown);
  const { status, error, message } = verdict(gate, name, outcome.thrown);
  const { calls, cells, seconds, trace } = gate;
  const result = status === 'done' ? outcome.result : null;
  const record = { id, function: name, type, user: host.user, at, seconds, status, error, calls, cells, output };
  return { ...record, message, trace, result, ui };
}

/** One that Google did not even let begin. */
export function unbegun(
  { id, user, at }: Pick<ExecutionRecord, 'id' | 'user' | 'at'>,
  { function: name, type }: Start,
  message: string,
): ExecutionReport {
  const record = { id, function: name, type, user, at, seconds: 0, status: 'failed' as const, calls: 0, cells: 0 };
  return { ...record, error: `Exception: ${message}`, output: [], message, trace: [], result: null, ui: [] };
}

function openRealm({ host, dist, script, bindException }: ExecutionSetting): RealmServices {
  const context = vm.createContext({});
  const bundle = script.runInContext(context) as ServicesBundle;
  const services = bundle.start(vm.runInContext('globalThis', context), host);
  bindException(services.exception);
  for (const file of scriptsIn(dist)) file.runInContext(context);
  return services;
}

function resultOf(services: RealmServices, name: string, invocation: Invocation): unknown {
  if (!invocation.found) throw services.exception(`Script function not found: ${name}`);
  return JSON.parse(invocation.resultJson);
}

/** What is still buffered is judged now, also after an error; of two errors the first counts. */
function finish(setting: ExecutionSetting, services: RealmServices | null, thrown: Thrown | null): Thrown | null {
  if (services === null) return thrown;
  if (setting.gate.ending !== null) {
    if (setting.unflushed === 'land') services.land();
    else services.drop();
    return thrown;
  }
  try {
    services.finish();
    return thrown;
  } catch (error) {
    return thrown ?? { error };
  }
}

/** What Google says to whoever has not consented. */
const CONSENT_NEEDED = 'Authorization is required to perform that action.';

function verdict(gate: Gate, name: string, thrown: Thrown | null): Verdict {
  if (gate.ending === 'killed') return { status: 'killed', error: 'The execution was killed.', message: null };
  if (gate.ending === 'timedOut') return ended('timedOut', gate.limit.message);
  if (gate.ending === 'unconsented') return ended('failed', CONSENT_NEEDED);
  if (thrown === null) return { status: 'done', error: null, message: null };
  const { error } = thrown;
  if (error instanceof ExecutionOver) throw new Error(`${name} is over, though nothing ended it`);
  const { name: kind = 'Error', message = String(error) } = (error ?? {}) as { name?: string; message?: string };
  return { status: 'failed', error: `${kind}: ${message}`, message };
}

const ended = (status: ExecutionStatus, message: string): Verdict => ({ status, error: message, message });
