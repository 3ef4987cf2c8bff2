/** What each verb of the page may send; anything else is refused before it is looked at. */
import * as v from 'valibot';

const position = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000_000));
const sheetId = v.pipe(v.number(), v.integer());
const where = { sheetId, row: position, column: position, rows: position, columns: position };
const confirmed = v.optional(v.boolean(), false);
const selection = v.nullable(v.object(where));
const name = v.pipe(v.string(), v.maxLength(200));

export const REQUESTS = {
  book: v.object({}),
  open: v.object({}),
  slice: v.object(where),
  cell: v.object({ sheetId, row: position, column: position }),
  type: v.object({
    sheetId,
    row: position,
    column: position,
    texts: v.pipe(v.array(v.array(v.string())), v.minLength(1)),
    confirmed,
  }),
  clear: v.object({ ...where, confirmed }),
  copy: v.object(where),
  lines: v.object({
    sheetId,
    dimension: v.picklist(['ROWS', 'COLUMNS']),
    change: v.picklist(['insertBefore', 'insertAfter', 'delete']),
    at: position,
    count: position,
    confirmed,
  }),
  sort: v.object({ sheetId, column: position, ascending: v.boolean(), confirmed }),
  fold: v.object({ sheetId, first: position, last: position, depth: position, collapsed: v.boolean() }),
  tab: v.variant('change', [
    v.object({ change: v.literal('add') }),
    v.object({ change: v.literal('rename'), sheetId, name }),
    v.object({ change: v.literal('hide'), sheetId, hidden: v.boolean() }),
  ]),
  menu: v.object({ function: name, selection }),
  run: v.object({ function: name, args: v.array(v.unknown()), selection }),
  charts: v.object({}),
  outbox: v.object({}),
  triggers: v.object({}),
  fire: v.object({}),
  executions: v.object({}),
  clock: v.object({ at: v.nullable(v.pipe(v.string(), v.maxLength(40))) }),
  reset: v.object({}),
} as const;

export type Verb = keyof typeof REQUESTS;
export type Asked<V extends Verb> = v.InferOutput<(typeof REQUESTS)[V]>;

export function isVerb(text: string): text is Verb {
  return Object.hasOwn(REQUESTS, text);
}

/** @returns null when the body is not what this verb takes */
export function asked<V extends Verb>(verb: V, body: unknown): Asked<V> | null {
  const parsed = v.safeParse(REQUESTS[verb], body);
  return parsed.success ? (parsed.output as Asked<V>) : null;
}
