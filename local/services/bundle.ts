/**
 * The entry of build/local/services.js: evaluated inside the realm of each execution, before the product's bundle.
 *
 * Takes away what Google's runtime lacks though a bare V8 context has it, puts in the execution's Date and services.
 */
import { type EditedCell, editEvent, openEvent } from './edit-event';
import type { ServicesHost } from './host';
import { installDate } from './script-date';
import { resultJson } from './script-run';
import { createServices, type Services } from './services';

export interface RealmServices extends Services {
  /** Calls a global function of the script with arguments and result in JSON. `found: false` when there is none. */
  invoke(name: string, argumentsJson: string): Invocation;
  /** Calls a simple trigger with its event. */
  invokeOnEdit(cell: EditedCell): Invocation;
  invokeOnOpen(): Invocation;
}

export type Invocation = { readonly found: false } | { readonly found: true; readonly resultJson: string };

const LACKING = ['Intl', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'FinalizationRegistry', 'WeakRef'];

type Realm = Record<string, unknown> & { Date: DateConstructor };

/** @param realm the global object of the execution's context */
export function start(realm: Realm, host: ServicesHost): RealmServices {
  for (const name of LACKING) delete realm[name];
  installDate(realm, () => host.now(), host.zones, host.scriptTimeZone);
  const services = createServices(host);
  for (const [name, service] of Object.entries(services.globals)) {
    Object.defineProperty(realm, name, { value: service, configurable: true, writable: true, enumerable: true });
  }
  const invoke = (name: string, args: readonly unknown[]): Invocation => {
    const called = realm[name];
    if (typeof called !== 'function' || name.endsWith('_')) return { found: false };
    return { found: true, resultJson: resultJson((called as (...all: readonly unknown[]) => unknown)(...args)) };
  };
  return {
    ...services,
    invoke: (name, argumentsJson) => invoke(name, JSON.parse(argumentsJson) as unknown[]),
    invokeOnEdit: (cell) => invoke('onEdit', [editEvent(services.active, cell)]),
    invokeOnOpen: () => invoke('onOpen', [openEvent(services.active, host.authMode)]),
  };
}
