/**
 * `call`: any global function of the bundle, as google.script.run would.
 */
import { UsageError } from '../command-line';
import { refused } from '../refused';
import type { Shop } from '../shop';
import type { Printed } from '../verb-table';

export function callFunction(shop: Shop): Printed {
  const [name = '', json = '[]'] = shop.line.positionals;
  const args = argumentsOf(shop, json);
  try {
    const result = shop.call(name, ...args);
    return { json: result, lines: [JSON.stringify(result, null, 2)] };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw refused(
      { code: 'ARGUMENT_NOT_CARRIED', found: error.message },
      shop.words().ARGUMENT_NOT_CARRIED(error.message),
    );
  }
}

function argumentsOf(shop: Shop, json: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(json);
    if (Array.isArray(parsed)) return parsed;
  } catch {
    // told below, with the same words as for JSON that is no array
  }
  throw new UsageError(shop.words().badJson(json));
}
