/**
 * Where a call that a run is not authorised for is stopped: each class and service of the realm is made known here,
 * and a refused method is replaced by one that throws. What is allowed stays as it is and costs nothing.
 *
 * A realm is one execution: refusals are said once, before the services are made. The services lent to the host's own
 * realm have none.
 */
import { Exception } from './exception';

export interface Refusal {
  /** Class names of which something may be refused; null: any. Others are not looked at. */
  readonly owners: ReadonlySet<string> | null;
  /** Why a method of that class may not be called, in Google's words; null when it may. */
  why(owner: string, member: string): string | null;
}

const classes = new Map<string, object>();
let refusal: Refusal | null = null;

/** Called by strict.ts for every class. */
export function knownClass(service: string, prototype: object): void {
  classes.set(service, prototype);
}

/** From now on, and for every class known already. */
export function refuseBy(next: Refusal): void {
  refusal = next;
  for (const [service, prototype] of classes) {
    for (const [member, message] of refusedOf(service, () => methodsOf(prototype))) {
      Object.defineProperty(prototype, member, { value: thrower(message), configurable: true, writable: true });
    }
  }
}

/** Replaces the refused ones among the members of a single service. */
export function withRefusals(service: string, members: object): void {
  const functions = () =>
    Object.entries(members).flatMap(([name, member]) => (typeof member === 'function' ? [name] : []));
  for (const [member, message] of refusedOf(service, functions)) Object.assign(members, { [member]: thrower(message) });
}

function* refusedOf(service: string, members: () => Iterable<string>): Iterable<readonly [string, string]> {
  const owner = service.slice(service.lastIndexOf('.') + 1);
  if (refusal === null || refusal.owners?.has(owner) === false) return;
  for (const member of members()) {
    const message = refusal.why(owner, member);
    if (message !== null) yield [member, message];
  }
}

/** Those of the class and of what it is built from, down to the trap of strict.ts. */
function methodsOf(prototype: object): Set<string> {
  const names = new Set<string>();
  for (
    let at: object | null = prototype;
    at !== null && Object.hasOwn(at, 'constructor');
    at = Object.getPrototypeOf(at)
  ) {
    if (at === Object.prototype) break;
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(at))) {
      if (typeof value === 'function' && name !== 'constructor' && name !== 'toString') names.add(name);
    }
  }
  return names;
}

function thrower(message: string): () => never {
  return () => {
    throw new Exception(message);
  };
}
