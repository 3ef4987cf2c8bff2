/**
 * `executions`: everything that has run in this shop, oldest first.
 */
import type { Shop } from '../shop';
import type { Printed } from '../verb-table';

export function executions({ workbook, words }: Shop): Printed {
  const records = workbook.executionRecords();
  const lines = records.map(({ id, user, seconds, at, function: name, status, error }) => {
    const ran = words().ran({ at, name: `${name}  ${user}  ${seconds.toFixed(1)} s`, status, error });
    return `${id}  ${ran}`;
  });
  return { json: records, lines: lines.length === 0 ? [words().noExecutions] : lines };
}
