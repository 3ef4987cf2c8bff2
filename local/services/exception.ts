/**
 * Errors as Apps Script throws them: name "Exception", Google's own sentences.
 */
import { serviceOf } from './argument-kind';

export class Exception extends Error {
  override readonly name = 'Exception';
}

/** How Apps Script names an argument's type in "The parameters (…) don't match …". */
function typeName(argument: unknown): string {
  if (argument === null) return 'null';
  if (Array.isArray(argument)) return argument.length > 0 ? `${arrayElementName(argument[0])}[]` : 'Array';
  switch (typeof argument) {
    case 'number':
      return 'Number';
    case 'string':
      return 'String';
    case 'boolean':
      return 'Boolean';
    case 'object':
      return serviceOf(argument) ?? '(class)';
    default:
      return typeof argument;
  }
}

/** Google writes `number[]` and `String[]`. */
function arrayElementName(element: unknown): string {
  const name = typeName(element);
  return name === 'Number' ? 'number' : name;
}

/** @param method with its class, e.g. `SpreadsheetApp.Range.setValues` */
export function signatureMismatch(method: string, args: readonly unknown[]): Exception {
  return new Exception(
    `The parameters (${args.map(typeName).join(',')}) don't match the method signature for ${method}.`,
  );
}

/** Refuses arguments of the wrong kinds, e.g. `expectTypes('SpreadsheetApp.Sheet.setName', [name], 'string')`. */
export function expectTypes(
  method: string,
  args: readonly unknown[],
  ...types: readonly ('string' | 'number' | 'boolean' | 'array' | 'object')[]
): void {
  const matches = types.every((type, at) => {
    const argument = args[at];
    if (type === 'array') return Array.isArray(argument);
    if (type === 'object') return typeof argument === 'object' && argument !== null;
    return typeof argument === type && !(type === 'number' && Number.isNaN(argument));
  });
  if (!matches || args.length > types.length) throw signatureMismatch(method, args);
}

export const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** A script that meets something this emulation lacks must learn its name, never get a silent undefined. */
export class NotEmulated extends Error {
  override readonly name = 'NotEmulated';

  constructor(what: string) {
    super(`Regulars local: ${what} is not emulated`);
  }
}
