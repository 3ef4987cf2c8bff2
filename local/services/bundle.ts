/**
 * The entry of build/local/services.js: evaluated inside the realm of each execution, before the product's bundle.
 *
 * Takes away what Google's runtime lacks though a bare V8 context has it, puts in the execution's Date and services.
 */
import { refusalFor } from './authorisation';
import type { ServicesHost } from './host';
import { refuseBy } from './permission-guard';
import { installDate } from './script-date';
import { resultJson } from './script-run';
import { createServices, type Services } from './services';
import { type TriggerFacts, triggerEvent } from './trigger-event';

export interface RealmServices extends Services {
  /** Calls a global function of the script with arguments and result in JSON. `found: false` when there is none. */
  invoke(name: string, argumentsJson: string): Invocation;
  /** Calls a trigger's function with its event. @param triggerUid null: a simple trigger */
  invokeTrigger(name: string, facts: TriggerFacts, triggerUid: string | null): Invocation;
}

export type Invocation = { readonly found: false } | { readonly found: true; readonly resultJson: string };

type Callable = (...all: readonly unknown[]) => unknown;

const LACKING = ['Intl', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'FinalizationRegistry', 'WeakRef'];

type Realm = Record<string, unknown> & { Date: DateConstructor };

/** @param realm the global object of the execution's context */
export function start(realm: Realm, host: ServicesHost): RealmServices {
  for (const name of LACKING) delete realm[name];
  installDate(realm, () => host.now(), host.zones, host.scriptTimeZone);
  refuseBy(refusalFor({ authMode: host.authMode, scopes: host.grantedScopes }));
  const services = createServices(host);
  for (const [name, service] of Object.entries(services.globals)) {
    Object.defineProperty(realm, name, { value: service, configurable: true, writable: true, enumerable: true });
  }
  const functionNamed = (name: string): Callable | null => {
    const called = realm[name];
    return typeof called === 'function' && !name.endsWith('_') ? (called as Callable) : null;
  };
  return {
    ...services,
    invoke: (name, argumentsJson) => {
      const called = functionNamed(name);
      if (called === null) return { found: false };
      return { found: true, resultJson: resultJson(called(...(JSON.parse(argumentsJson) as unknown[]))) };
    },
    invokeTrigger: (name, facts, triggerUid) => {
      const called = functionNamed(name);
      if (called === null) return { found: false };
      called(triggerEvent(services.active, facts, host.authMode, triggerUid));
      return { found: true, resultJson: 'null' };
    },
  };
}
