/** How a talk that is logged opens an issue: what the two features that do it agree upon. */
import type { Instant } from '../domain/calendar/instant';
import type { ShopWorkbook, StagedTable, Table } from './shop-workbook';

export interface TalkOfIssue {
  readonly customerId: string;
  readonly at: Instant | null;
  readonly direction: string | null;
  readonly summary: string | null;
  readonly orderNo: string | null;
  readonly product: string | null;
}

type Customers = Table<'customers', 'id' | 'name' | 'owner' | 'openIssues' | 'recent'>;

interface IssueOpening {
  readonly id: string;
  /** Inside `locked`. @param isRepeated the draft was sent before, so that the issue may stand already */
  stage(talk: TalkOfIssue, customers: Customers, isRepeated: boolean): StagedTable;
}

/** @throws Refusal before anything is read from the tab or written to it */
export type OpensIssue = (
  workbook: ShopWorkbook,
  asked: Readonly<Record<string, unknown>>,
  draftId: string,
) => IssueOpening;
