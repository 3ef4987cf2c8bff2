/**
 * One execution: a fresh realm with the services and the bundle, one function called in it, and nothing left behind
 * but what it did to the workbook.
 */
import vm from 'node:vm';
import gasLocal from 'gas-local';
import type { Invocation, RealmServices } from '../services/bundle';
import type { EditedCell } from '../services/edit-event';
import type { ServicesHost } from '../services/host';
import { argumentsJson } from '../services/script-run';
import type { UiEffect } from '../services/ui-effect';
import { ExecutionOver } from './faults';
import type { Gate } from './gate';
import type { ServicesBundle } from './project-files';

type ExecutionStatus = 'done' | 'failed' | 'killed' | 'timedOut';

export interface ExecutionReport {
  readonly function: string;
  readonly user: string;
  /** ISO instant of its beginning, on the workbook's clock. */
  readonly at: string;
  readonly calls: number;
  readonly cells: number;
  /** By the cost model, not by this computer. */
  readonly seconds: number;
  readonly status: ExecutionStatus;
  /** What was thrown, as Google would log it; null when nothing was. */
  readonly error: string | null;
  /** The message alone, which is the JSON envelope of a refusal; null when nothing was thrown. */
  readonly message: string | null;
  /** The name of each service call, in order. */
  readonly trace: readonly string[];
  /** What the caller gets; null unless done. */
  readonly result: unknown;
  /** What it made the person see, in order. */
  readonly ui: readonly UiEffect[];
}

export interface ExecutionSetting {
  readonly host: ServicesHost;
  readonly gate: Gate;
  readonly dist: string;
  readonly script: vm.Script;
  readonly unflushed: 'lost' | 'land';
  /** Filled while the execution runs. */
  readonly ui: readonly UiEffect[];
  /** Gives the gate the realm's own exceptions once there is a realm. */
  readonly bindException: (exception: (message: string) => Error) => void;
}

interface Thrown {
  readonly error: unknown;
}

/** What starts an execution: a call as from google.script.run, a person's edit, or the opening of the document. */
export type Occasion =
  | { readonly function: string; readonly args: readonly unknown[] }
  | { readonly edited: EditedCell }
  | { readonly opened: true };

type Invoke = (services: RealmServices) => Invocation;

/** @throws TypeError when an argument is nothing that google.script.run carries: nothing has run then */
function invocationOf(occasion: Occasion): { readonly name: string; readonly invoke: Invoke } {
  if ('edited' in occasion) return { name: 'onEdit', invoke: (services) => services.invokeOnEdit(occasion.edited) };
  if ('opened' in occasion) return { name: 'onOpen', invoke: (services) => services.invokeOnOpen() };
  const json = argumentsJson(occasion.args);
  return { name: occasion.function, invoke: (services) => services.invoke(occasion.function, json) };
}

/** @throws TypeError as above */
export function execute(setting: ExecutionSetting, occasion: Occasion): ExecutionReport {
  const { gate, host } = setting;
  const { name, invoke } = invocationOf(occasion);
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
  const { ui } = setting;
  return { function: name, user: host.user, at, calls, cells, seconds, status, error, message, trace, result, ui };
}

function openRealm({ host, dist, script, bindException }: ExecutionSetting): RealmServices {
  const context = vm.createContext({});
  const bundle = script.runInContext(context) as ServicesBundle;
  const services = bundle.start(vm.runInContext('globalThis', context), host);
  bindException(services.exception);
  gasLocal.require(dist, context);
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

function verdict(
  gate: Gate,
  name: string,
  thrown: Thrown | null,
): Pick<ExecutionReport, 'status' | 'error' | 'message'> {
  if (gate.ending === 'killed') return { status: 'killed', error: 'The execution was killed.', message: null };
  if (gate.ending === 'timedOut') {
    return { status: 'timedOut', error: 'Exceeded maximum execution time', message: 'Exceeded maximum execution time' };
  }
  if (thrown === null) return { status: 'done', error: null, message: null };
  const { error } = thrown;
  if (error instanceof ExecutionOver) throw new Error(`${name} is over, though nothing ended it`);
  const { name: kind = 'Error', message = String(error) } = (error ?? {}) as { name?: string; message?: string };
  return { status: 'failed', error: `${kind}: ${message}`, message };
}
