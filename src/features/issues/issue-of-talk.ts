/**
 * Opens the issue that a talk is about, in the write that logs the talk: both stand, or neither, however often the draft is
 * sent. The issue's own id comes from the talk's draft.
 */
import { firstReply } from '../../domain/issues/issue-times';
import { type ColumnKey, tabOf } from '../../schema/workbook-schema';
import { readDraft, requireFields } from '../../sheets/draft';
import { idOfDraft } from '../../sheets/draft-memory';
import type { OpensIssue } from '../../sheets/issue-opening';
import { checkedPeople, countIssue, openedIssue } from './opened-issue';

const WHOLE = Object.keys(tabOf('issues').columns) as ColumnKey<'issues'>[];

/** What is not said of the issue is taken from the talk: what happened, when, with which order and product. */
export const issueOfTalk: OpensIssue = (workbook, asked, draftId) => {
  const { values: read } = readDraft(workbook, 'issues', { ...asked, draftId });
  const values = checkedPeople(workbook, read);
  const id = idOfDraft('S', draftId);
  return {
    id,
    stage: (talk, customers, isRepeated) => {
      const told = { openedAt: talk.at, description: talk.summary, orderNo: talk.orderNo, product: talk.product };
      const [customer] = customers.rows;
      const owner = { id: talk.customerId, name: customer?.name ?? null, owner: customer?.owner ?? null };
      const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
      const opened = openedIssue(workbook, { ...told, ...given }, owner);
      const issue = { ...opened, firstReplyAt: firstReply(opened.openedAt ?? null, null, talk) };
      requireFields('issues', issue);
      const standing = isRepeated ? workbook.readRow('issues', WHOLE, id).rows[0] : undefined;
      countIssue(customers, { ...(standing ?? issue), id }, false);
      const issues = workbook.toAppend('issues');
      if (!standing) issues.append({ ...issue, id });
      return issues;
    },
  };
};
