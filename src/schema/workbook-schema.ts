/** All tabs by key, and the schema's version. The only place where tabs come together. */
import { type LaterRows, laterRows } from './shipped/later-rows-table';
import type { RowOf, Tab } from './tab';
import { TAB_KEYS, type TabKey } from './tab-keys';
import { answers } from './tabs/answers';
import { batches } from './tabs/batches';
import { campaigns } from './tabs/campaigns';
import { channels } from './tabs/channels';
import { customers } from './tabs/customers';
import { dates } from './tabs/dates';
import { feedback } from './tabs/feedback';
import { imports } from './tabs/imports';
import { interactions } from './tabs/interactions';
import { issues } from './tabs/issues';
import { card, dashboard, guide } from './tabs/layouts';
import { lists } from './tabs/lists';
import { log } from './tabs/log';
import { orders } from './tabs/orders';
import { participation } from './tabs/participation';
import { products } from './tabs/products';
import { reminders } from './tabs/reminders';
import { rules } from './tabs/rules';
import { settings } from './tabs/settings';
import { surveys } from './tabs/surveys';
import { team } from './tabs/team';
import { templates } from './tabs/templates';
import { today } from './tabs/today';

const byKey = {
  today,
  customers,
  orders,
  interactions,
  issues,
  dashboard,
  guide,
  card,
  dates,
  products,
  campaigns,
  participation,
  surveys,
  answers,
  reminders,
  rules,
  templates,
  channels,
  team,
  lists,
  settings,
  imports,
  batches,
  log,
  feedback,
};

/** The tab with its own columns' types, e.g. `TabOf<'customers'>['columns']`. */
export type TabOf<K extends TabKey> = (typeof byKey)[K];

export function tabOf<K extends TabKey>(key: K): TabOf<K> {
  return byKey[key];
}

export interface WorkbookSchema {
  /** Stands in the spreadsheet's metadata; raised by every change of a key, a kind or a tab. */
  readonly version: number;
  /** In the order they stand. */
  readonly tabs: readonly Tab[];
  readonly laterRows: LaterRows;
}

export const workbook: WorkbookSchema = { version: 2, tabs: TAB_KEYS.map((key): Tab => byKey[key]), laterRows };

export type ColumnKey<K extends TabKey> = keyof TabOf<K>['columns'] & string;

/** A row of the tab; a blank cell is null. */
export type TabRow<K extends TabKey> = RowOf<TabOf<K>>;
