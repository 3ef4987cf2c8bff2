/**
 * Small values that outlive the page where the browser lets them: what was typed and not saved, the medium last used.
 *
 * Google promises no storage to a page (its frame may be sandboxed, its site data blocked, its space full). Each access is
 * tried on its own; where it fails, memory keeps the value for as long as the page is open.
 */
const memory = new Map<string, string>();
let prefix = 'regulars.';

/** An add-on's pages share one storage over all spreadsheets, and a browser may be shared: neither may mix. */
export function keepFor(email: string, shop: string): void {
  prefix = `regulars.${JSON.stringify([email, shop])}.`;
}

export function kept<Value>(key: string, isOne: (value: unknown) => value is Value): Value | null {
  const text = read(prefix + key);
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isOne(value) ? value : null;
  } catch {
    return null;
  }
}

/** @param value null forgets */
export function keep(key: string, value: unknown): void {
  const name = prefix + key;
  if (value === null) memory.delete(name);
  else memory.set(name, JSON.stringify(value));
  try {
    if (value === null) window.localStorage.removeItem(name);
    else window.localStorage.setItem(name, JSON.stringify(value));
  } catch {
    // memory has it
  }
}

function read(name: string): string | null {
  const remembered = memory.get(name);
  if (remembered !== undefined) return remembered;
  try {
    return window.localStorage.getItem(name);
  } catch {
    return null;
  }
}
