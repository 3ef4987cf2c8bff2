/**
 * Makes what is not built say so by name, and what is built refuse wrong arguments in Google's words.
 *
 * The trap sits at the end of the prototype chain, so that what exists costs nothing and only a missing name meets it.
 * Symbols, and the names that JavaScript itself probes (`then`, `toJSON`), stay undefined. A method named in
 * signature-table.ts is entered only with arguments that one of its overloads takes.
 */
import { signatureOf } from './argument-kind';
import { NotEmulated, signatureMismatch } from './exception';
import { SERVICE } from './internals';
import { knownClass, withRefusals } from './permission-guard';
import { SIGNATURES } from './signature-table';

type Method = (...args: unknown[]) => unknown;

const PROBED = new Set(['then', 'toJSON', 'inspect', 'nodeType', 'asymmetricMatch', '$$typeof', 'constructor']);

/** One for all services: whose name was missed is known by the receiver. */
const TRAP: object = new Proxy(Object.create(Object.prototype), {
  get(target, name, receiver) {
    if (typeof name === 'symbol' || name in target || PROBED.has(name)) return Reflect.get(target, name, receiver);
    throw new NotEmulated(`${receiver[SERVICE]}.${name}`);
  },
});

/** By their full names: a class's prototype, or a single service's members. */
const registry = new Map<string, object>();
const prepared = new WeakSet<object>();

/** Every class and service that exists here, by its full name, with its members. */
export function emulatedServices(): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map([...registry].map(([service, target]) => [service, membersOf(target)]));
}

/**
 * For classes, once their prototypes are whole: every instance answers a missing member with its name. `toString` is
 * Google's: the class's bare name. Classes that share a parent may both be strict: each method goes by the class of
 * the object it is called on. Runs in every execution, hence the plain assignments.
 */
export function strictClass(emulation: { readonly prototype: object }, service: string): void {
  const { prototype } = emulation;
  if (service in SIGNATURES)
    for (let level = prototype; isOurs(level); level = Object.getPrototypeOf(level)) guard(level);
  put(prototype, SERVICE, service);
  const bare = service.slice(service.lastIndexOf('.') + 1);
  put(prototype, 'toString', () => bare);
  trap(prototype);
  registry.set(service, prototype);
  knownClass(service, prototype);
}

/** For single services such as MailApp: the members given, and a named refusal for all others. */
export function strictService<T extends object>(service: string, members: T): T {
  if (service in SIGNATURES) guard(members);
  withRefusals(service, members);
  registry.set(service, members);
  put(members, SERVICE, service);
  return Object.freeze(Object.setPrototypeOf(members, TRAP));
}

function put(target: object, name: string | symbol, value: unknown): void {
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
}

function isOurs(level: object): boolean {
  return level !== Object.prototype && level !== TRAP && level !== null;
}

function membersOf(target: object): ReadonlySet<string> {
  const names = new Set<string>();
  for (let level = target; isOurs(level); level = Object.getPrototypeOf(level)) {
    for (const name of Object.getOwnPropertyNames(level)) {
      if (name !== 'constructor' && name !== 'toString') names.add(name);
    }
  }
  return names;
}

/** Every own method takes only what Google's takes. */
function guard(target: object): void {
  if (prepared.has(target)) return;
  prepared.add(target);
  const methods = target as Record<string, unknown>;
  for (const name of Object.getOwnPropertyNames(target)) {
    const method = methods[name];
    if (typeof method === 'function' && name !== 'constructor' && name !== 'toString') {
      methods[name] = guarded(name, method as Method);
    }
  }
}

function trap(prototype: object): void {
  let root = prototype;
  for (let parent = Object.getPrototypeOf(root); parent !== Object.prototype; parent = Object.getPrototypeOf(root)) {
    if (parent === TRAP) return;
    root = parent;
  }
  Object.setPrototypeOf(root, TRAP);
}

const signatures = new Map<string, ((args: readonly unknown[]) => boolean) | null>();

const overloads = new Map<string, ReadonlyMap<string, string>>();

/** Of a class's methods, by their names. */
function overloadsOf(service: string): ReadonlyMap<string, string> {
  let known = overloads.get(service);
  if (known === undefined) {
    const lines = (SIGNATURES[service] ?? '').trim().split('\n');
    known = new Map(
      lines.map((line) => line.split(' ') as [string, string]).map(([name, kinds = '']) => [name, kinds]),
    );
    overloads.set(service, known);
  }
  return known;
}

/** null: the table says nothing about it. */
function signature(service: string, name: string): ((args: readonly unknown[]) => boolean) | null {
  const key = `${service}.${name}`;
  let takes = signatures.get(key);
  if (takes === undefined) {
    const kinds = overloadsOf(service).get(name);
    takes = kinds === undefined ? null : signatureOf(kinds);
    signatures.set(key, takes);
  }
  return takes;
}

/** @throws Exception in Google's words for arguments that no overload takes */
function guarded(name: string, method: Method): Method {
  let service: string | undefined;
  let takes: ReturnType<typeof signature> = null;
  return function (this: { readonly [SERVICE]: string }, ...args: unknown[]): unknown {
    if (this[SERVICE] !== service) {
      service = this[SERVICE];
      takes = signature(service, name);
    }
    if (takes !== null && !takes(args)) throw signatureMismatch(`${service}.${name}`, args);
    return args.length === 0 ? method.call(this) : Reflect.apply(method, this, args);
  };
}
