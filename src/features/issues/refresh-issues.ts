/**
 * Brings the issues' computed columns up to date: when the first answer was given, and when it was settled. Nobody knows the
 * minute at which somebody changed a status in the grid: the time of the run that sees it first is kept.
 */
import type { Instant } from '../../domain/calendar/instant';
import { firstReply, resolvedAtAfter } from '../../domain/issues/issue-times';
import { type ShopWorkbook, SINGLE_SAVE } from '../../sheets/shop-workbook';
import { requireRole } from '../../sheets/team-roles';

/** Writes only what differs; run twice, the second writes nothing. */
export function refreshIssues(workbook: ShopWorkbook): { readonly issues: number; readonly changed: number } {
  requireRole(workbook.actor, 'agent');
  const issues = workbook.read('issues', ['id', 'status', 'openedAt', 'firstReplyAt', 'resolvedAt']);
  if (issues.rows.length === 0) return { issues: 0, changed: 0 };
  const talks = outgoingTalks(workbook);
  for (const row of issues.rows) {
    let replied: Instant | null = null;
    for (const at of talks.get(row.id ?? '') ?? [])
      replied = firstReply(row.openedAt, replied, { at, direction: 'out' });
    issues.change(row, {
      firstReplyAt: replied,
      resolvedAt: resolvedAtAfter(row.status, row.resolvedAt, workbook.now),
    });
  }
  const { changed } = issues.staged;
  workbook.commitInSlices(issues, SINGLE_SAVE);
  return { issues: issues.rows.length, changed };
}

/** Times of what the shop said, by issue. */
function outgoingTalks(workbook: ShopWorkbook): ReadonlyMap<string, readonly Instant[]> {
  const talks = new Map<string, Instant[]>();
  for (const { at, direction, issueId } of workbook.read('interactions', ['at', 'direction', 'issueId']).rows) {
    if (issueId === null || at === null || direction !== 'out') continue;
    const known = talks.get(issueId);
    if (known) known.push(at);
    else talks.set(issueId, [at]);
  }
  return talks;
}
