/**
 * Which typed rows need an id: those without one, and those that bring one which another row bears. Of two rows that bear
 * the same, the one outside what was just pasted keeps it, else the upper one.
 */
import { typedWords } from '../../i18n/typed-words';
import type { Tab } from '../../schema/tab';
import { idOfDraft } from '../../sheets/draft-memory';
import type { EnteredRow, EnteredRows } from '../../sheets/entered-rows';
import type { ShopWorkbook } from '../../sheets/shop-workbook';
import { ROW_RULES } from './row-rules-table';
import type { TypedRows } from './typed-request';

export interface GivenIds {
  readonly ids: ReadonlyMap<EnteredRow, string>;
  /** Rows that are copies of another: what was computed for that one does not hold for them. */
  readonly copies: ReadonlySet<EnteredRow>;
  readonly said: readonly string[];
}

const NONE: GivenIds = { ids: new Map(), copies: new Set(), said: [] };

export function givenIds(
  workbook: ShopWorkbook,
  entered: EnteredRows,
  written: readonly EnteredRow[],
  typed: TypedRows,
  schema: Tab,
): GivenIds {
  const [key = ''] = schema.identity;
  if (schema.columns[key]?.kind !== 'id') return NONE;
  const idOf = (row: EnteredRow): string => String(row[key] ?? '').trim();
  const edited = typed.columns && entered.keysAt(typed.columns.first, typed.columns.last);
  const isPasted = edited === null || edited.has(key);
  const isMany = written.filter((row) => idOf(row) === '').length > 1;
  if (typed.tab === 'customers' && (isPasted || isMany)) workbook.read('customers', ['id']); // the counter sees how far they go
  const holders = isPasted ? holdersOf(workbook, typed, key) : new Map<string, number[]>();
  const [ids, copies, said] = [new Map<EnteredRow, string>(), new Set<EnteredRow>(), [] as string[]];
  const say = typedWords[workbook.language];
  const isOneCell = edited?.size === 1 && isPasted && typed.from === typed.to && typed.oldValue !== null;
  for (const row of written) {
    const id = idOf(row);
    if (isOneCell && id !== typed.oldValue && !holders.has(typed.oldValue!)) {
      ids.set(row, typed.oldValue!);
      said.push(say.idKept({ row: row.sheetRow, id: typed.oldValue! }));
    } else if (id === '') ids.set(row, newId(workbook, row, typed));
    else if (isPasted && isCopy(row, holders.get(id) ?? [], typed)) {
      const fresh = newId(workbook, row, typed);
      ids.set(row, fresh);
      copies.add(row);
      said.push(say.idReplaced({ row: row.sheetRow, old: id, id: fresh }));
    }
  }
  return { ids, copies, said };
}

/** id → the rows that bear it. */
function holdersOf(workbook: ShopWorkbook, { tab }: TypedRows, key: string): ReadonlyMap<string, number[]> {
  const holders = new Map<string, number[]>();
  for (const [sheetRow, id] of workbook.readColumn(tab, key as never)) {
    const rows = holders.get(String(id)) ?? [];
    rows.push(sheetRow);
    holders.set(String(id), rows);
  }
  return holders;
}

function isCopy({ sheetRow }: EnteredRow, holders: readonly number[], { from, to }: TypedRows): boolean {
  const others = holders.filter((row) => row !== sheetRow);
  return others.some((row) => row < from || row > to || row < sheetRow);
}

/** From when, where and what was typed: no two rows get the same, and none is given twice. */
function newId(workbook: ShopWorkbook, row: EnteredRow, { tab, at }: TypedRows): string {
  if (tab === 'customers') return workbook.nextCustomerId();
  const { sheetRow, ...values } = row;
  return idOfDraft(ROW_RULES[tab]?.letter ?? 'X', [tab, at, workbook.now, sheetRow, JSON.stringify(values)].join(' '));
}
