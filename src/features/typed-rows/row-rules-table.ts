/**
 * What a row of each tab is given: the first letter of its id, and what stands in blank cells once the row has what it
 * speaks of. Not earlier: somebody may be just about to type there.
 */
import type { Instant } from '../../domain/calendar/instant';
import type { IsoDay } from '../../domain/calendar/iso-day';
import { promisedAt } from '../../domain/issues/issue-times';
import type { KindValue } from '../../schema/column';
import type { SettingKey } from '../../schema/shipped/settings-table';
import type { TabKey } from '../../schema/tab-keys';
import type { TypedValues } from '../../sheets/entered-rows';
import { replyHours } from '../../sheets/reply-hours';

export interface GivenFacts {
  readonly at: Instant;
  readonly on: IsoDay;
  /** Who typed; null where Google did not say. */
  readonly by: string | null;
  /** The row's customer's. */
  readonly channel: () => string | null;
  readonly setting: (key: SettingKey) => number;
}

type Given = KindValue | null | ((facts: GivenFacts, row: TypedValues) => KindValue | null);

export interface RowRules {
  /** Of the ids that are made; customers are counted instead. */
  readonly letter: string;
  /** These must be filled before anything is given. */
  readonly ready: readonly string[];
  readonly given: Readonly<Record<string, Given>>;
}

const at: Given = (facts) => facts.at;
const by: Given = (facts) => facts.by;

const promised: Given = ({ setting, at: now }, { openedAt, priority }) =>
  promisedAt((typeof openedAt === 'number' ? openedAt : now) as Instant, replyHours(String(priority), setting));

/** In the order in which they are given: a later one may follow from an earlier. */
export const ROW_RULES: Partial<Record<TabKey, RowRules>> = {
  customers: { letter: 'C', ready: ['name'], given: { status: 'active', consent: 'unknown' } },
  orders: {
    letter: 'O',
    ready: ['customerName', 'product', 'amount'],
    given: { orderedOn: ({ on }) => on, quantity: 1, status: 'completed', channel: ({ channel }) => channel() },
  },
  interactions: { letter: 'I', ready: ['customerName', 'summary'], given: { at, direction: 'out', by } },
  issues: {
    letter: 'S',
    ready: ['customerName', 'description'],
    given: { status: 'open', priority: 'normal', openedAt: at, owner: by, promisedAt: promised },
  },
  dates: { letter: 'D', ready: ['customerName', 'on'], given: { repeats: 'yearly' } },
  products: { letter: '', ready: [], given: {} },
  campaigns: { letter: 'M', ready: ['name', 'startOn'], given: { status: 'draft' } },
  participation: { letter: 'P', ready: ['customerName', 'campaignId'], given: { response: 'none' } },
  surveys: { letter: 'R', ready: ['customerName', 'overall'], given: { at } },
  answers: { letter: 'A', ready: [], given: {} },
  team: { letter: '', ready: [], given: {} },
  feedback: { letter: 'F', ready: ['text'], given: { at, by, status: 'open' } },
};
