/** What the person does in the grid: each goes to the workbook; a warning is asked, a refusal is told. */
import Papa from 'papaparse/papaparse.min.js';
import type { LinesWanted, Outcome, PageApi, TabWanted, Where } from '../wire';
import type { PageState } from './page-state';
import { confirmed, told } from './question-actions';
import { apply, asked } from './script-actions';

/** Google does not warn again for five minutes. */
const QUIET_MS = 5 * 60_000;
const MOST_FILLED = 100_000;
let quietUntil = 0;

type Changing = 'type' | 'clear' | 'lines' | 'sort';

/** @returns whether it was done */
async function change<V extends Changing>(state: PageState, verb: V, body: PageApi[V][0]): Promise<boolean> {
  const isQuiet = Date.now() < quietUntil;
  let outcome = (await asked(state, verb, { ...body, confirmed: isQuiet })) as Outcome | null;
  if (outcome?.kind === 'warning') {
    if (!(await confirmed(state, outcome.title, outcome.message, state.words.goOn))) return false;
    quietUntil = Date.now() + QUIET_MS;
    outcome = (await asked(state, verb, { ...body, confirmed: true })) as Outcome | null;
  }
  return ended(state, outcome);
}

async function ended(state: PageState, outcome: Outcome | null): Promise<boolean> {
  if (outcome?.kind === 'refused') await told(state, outcome.title, outcome.message);
  if (outcome?.kind !== 'done') return false;
  apply(state, outcome.effects);
  return true;
}

export function typeCell(state: PageState, { sheetId, row, column }: Where, text: string): Promise<boolean> {
  return change(state, 'type', { sheetId, row, column, texts: [[text]] });
}

/** One value pasted over a larger selection fills it. */
export function paste(state: PageState, text: string): Promise<boolean> {
  const { sheetId, row, column, rows, columns } = state.where.value;
  const { data } = Papa.parse(text.replace(/\r?\n$/, ''), { delimiter: '\t' });
  const [[only = ''] = []] = data;
  const isOne = data.length === 1 && data[0]?.length === 1 && rows * columns <= MOST_FILLED;
  const texts = isOne ? Array.from({ length: rows }, () => new Array<string>(columns).fill(only)) : data;
  return change(state, 'type', { sheetId, row, column, texts });
}

export function clear(state: PageState): Promise<boolean> {
  return change(state, 'clear', state.where.value);
}

export async function copy(state: PageState): Promise<void> {
  const copied = await asked(state, 'copy', state.where.value);
  if (copied === null) return;
  try {
    await navigator.clipboard.writeText(copied.text);
  } catch {
    await told(state, state.words.copy, copied.text);
  }
}

export function changeLines(
  state: PageState,
  dimension: LinesWanted['dimension'],
  kind: LinesWanted['change'],
): Promise<boolean> {
  const { sheetId, row, column, rows, columns } = state.where.value;
  const [at, selected] = dimension === 'ROWS' ? [row, rows] : [column, columns];
  return change(state, 'lines', { sheetId, dimension, change: kind, at, count: kind === 'delete' ? selected : 1 });
}

export function sort(state: PageState, ascending: boolean): Promise<boolean> {
  const { sheetId, column } = state.where.value;
  return change(state, 'sort', { sheetId, column, ascending });
}

export async function changeTab(state: PageState, wanted: TabWanted): Promise<boolean> {
  return ended(state, await asked(state, 'tab', wanted));
}

export async function fold(state: PageState, body: PageApi['fold'][0]): Promise<void> {
  await asked(state, 'fold', body);
}

export async function setClock(state: PageState, at: string | null): Promise<boolean> {
  return ended(state, await asked(state, 'clock', { at }));
}

export async function fireDue(state: PageState): Promise<boolean> {
  return ended(state, await asked(state, 'fire', {}));
}

export async function reset(state: PageState): Promise<void> {
  const { resetTitle, resetAsk, deleteAll } = state.words;
  if (await confirmed(state, resetTitle, resetAsk, deleteAll)) await ended(state, await asked(state, 'reset', {}));
}
