/**
 * Members and classes whose methods are entered only with arguments that one of their overloads takes
 * (script-signature-table.ts); anything else meets Google's sentence.
 */
import { signatureOf } from './argument-kind';
import { signatureMismatch } from './exception';
import { SCRIPT_SIGNATURES, type SignedService } from './script-signature-table';
import { strictClass, strictService } from './strict';

type Method = (...args: unknown[]) => unknown;

/** A strict service whose methods are told apart by their arguments. */
export function signedService<T extends object>(service: SignedService, members: T): T {
  for (const [name, overloads] of Object.entries(SCRIPT_SIGNATURES[service] as Record<string, string>)) {
    const method = (members as Record<string, unknown>)[name];
    if (typeof method === 'function')
      Object.assign(members, { [name]: signed(`${service}.${name}`, overloads, method as Method) });
  }
  return strictService(service, members);
}

/** The same for a class. */
export function signedClass(emulation: { readonly prototype: object }, service: SignedService): void {
  for (const [name, overloads] of Object.entries(SCRIPT_SIGNATURES[service] as Record<string, string>)) {
    const method = Object.getOwnPropertyDescriptor(emulation.prototype, name)?.value as Method | undefined;
    if (method === undefined) continue;
    const value = signed(`${service}.${name}`, overloads, method);
    Object.defineProperty(emulation.prototype, name, { value, configurable: true, writable: true });
  }
  strictClass(emulation, service);
}

function signed(name: string, overloads: string, method: Method): Method {
  let takes: ReturnType<typeof signatureOf> | null = null; // read when it is called: most methods never are
  return function (this: unknown, ...args: unknown[]): unknown {
    takes ??= signatureOf(overloads);
    if (!takes(args)) throw signatureMismatch(name, args);
    return Reflect.apply(method, this, args);
  };
}
