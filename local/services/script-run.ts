/**
 * What google.script.run carries: numbers, booleans, strings, null, plain objects and arrays of these.
 *
 * An argument it cannot carry throws at the caller. A Date anywhere in a result turns the whole result into null. For
 * other things in a result Google documents nothing; here they are refused, so that nobody comes to rely on them.
 */

/** A sentence of the client library, with the property's name. */
function illegal(property: string): TypeError {
  return new TypeError(`Failed due to illegal value in property: ${property}`);
}

class DateFound extends Error {}

function tagOf(value: object): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

/** Realms differ between caller and script, so a plain object is known by its tag and a prototype without a parent. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function carried(value: unknown, property: string, above: readonly object[]): unknown {
  if (value === undefined || value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return value;
  if (typeof value !== 'object') throw illegal(property);
  if (tagOf(value) === 'Date') throw new DateFound();
  if (above.includes(value)) throw illegal(property);
  const within = [...above, value];
  if (Array.isArray(value)) return value.map((one, at) => carried(one, String(at), within) ?? null);
  if (!isPlain(value) || tagOf(value) !== 'Object') throw illegal(property);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, carried(one, key, within)]));
}

/** @throws TypeError naming the property that cannot be carried */
export function argumentsJson(args: readonly unknown[]): string {
  try {
    return JSON.stringify(carried(args, '0', []));
  } catch (error) {
    throw error instanceof DateFound ? illegal('0') : error;
  }
}

/** @returns JSON; `null` for nothing, and for a result with a Date in it */
export function resultJson(result: unknown): string {
  try {
    return JSON.stringify(carried(result, 'result', [])) ?? 'null';
  } catch (error) {
    if (error instanceof DateFound) return 'null';
    throw error;
  }
}
