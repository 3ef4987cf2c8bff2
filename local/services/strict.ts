/**
 * Makes what is not built say so by name.
 *
 * The trap sits at the end of the prototype chain, so that what exists costs nothing and only a missing name meets it.
 * Symbols, and the names that JavaScript itself probes (`then`, `toJSON`), stay undefined.
 */
import { NotEmulated } from './exception';

const PROBED = new Set(['then', 'toJSON', 'inspect', 'nodeType', 'asymmetricMatch', '$$typeof']);

function trapOf(service: string): object {
  return new Proxy(Object.create(Object.prototype), {
    get(target, name, receiver) {
      if (typeof name === 'symbol' || name in target || PROBED.has(name)) return Reflect.get(target, name, receiver);
      throw new NotEmulated(`${service}.${name}`);
    },
  });
}

/** For classes: every instance answers a missing member with its name. `toString` is Google's: the class's bare name. */
export function strictClass(emulation: { readonly prototype: object }, service: string): void {
  let root = emulation.prototype;
  for (let parent = Object.getPrototypeOf(root); parent !== Object.prototype; parent = Object.getPrototypeOf(root)) {
    root = parent;
  }
  Object.setPrototypeOf(root, trapOf(service));
  const bare = service.slice(service.lastIndexOf('.') + 1);
  Object.defineProperty(emulation.prototype, 'toString', { value: () => bare, configurable: true, writable: true });
}

/** For single services such as MailApp: the members given, and a named refusal for all others. */
export function strictService<T extends object>(service: string, members: T): T {
  return Object.freeze(Object.setPrototypeOf(members, trapOf(service)));
}
