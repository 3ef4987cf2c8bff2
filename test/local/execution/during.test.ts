/**
 * One execution in the middle of another, whatever each of them is. Source: architecture.md, "Command line": in tests
 * `during(N, run)` lets another user's execution run to its end at the Nth call.
 */
import type { LocalWorkbook } from '../../../local/local-workbook';
import { aWorkbook } from '../script-project';

const ANN = 'ann@example.com';

const code = `
  const log = (name) => {
    const lock = LockService.getDocumentLock();
    if (!lock.tryLock(1000)) return 'busy';
    const sheet = SpreadsheetApp.getActive().getSheets()[0];
    sheet.getRange(sheet.getLastRow() + 1, 1).setValue(name);
    SpreadsheetApp.flush();
    lock.releaseLock();
    return 'logged';
  };
  function call(name) { return log(name); }
  function onEdit() { log('edit'); }
  function tick() { log('trigger'); }
  function make() { ScriptApp.newTrigger('tick').timeBased().everyHours(12).create(); }
`;

const edited = { sheetId: 0, row: 9, column: 9, value: 'x', oldValue: '' };
const DUE = Date.parse('2026-03-05T20:00:00Z');

/** Each way in which an execution begins, with what is done to it. */
const WAYS = {
  call: (workbook: LocalWorkbook, faults: object) => workbook.run('call', ['call'], faults),
  edit: (workbook: LocalWorkbook, faults: object) => workbook.runOnEdit(edited, faults)!,
  trigger: (workbook: LocalWorkbook, faults: object) => workbook.fireTriggers(DUE, faults)[0]!,
};
type Way = keyof typeof WAYS;
const ways = Object.keys(WAYS) as Way[];

const prepared = () => {
  const workbook = aWorkbook(code);
  workbook.call('make');
  return workbook;
};

const rows = (workbook: LocalWorkbook): unknown[] =>
  workbook.workbook
    .values({ sheetId: 0, row: 1, column: 1, rows: 4, columns: 1 })
    .flat()
    .filter((value) => value !== '');

describe.each(ways)('in the middle of a %s', (outer) => {
  it.each(ways.filter((inner) => inner !== outer))(
    'a whole %s runs to its end and is kept out by the lock',
    (inner) => {
      // calls: lock, last row, write, flush, release; before the lock both come through, after it only the outer one
      for (const at of [1, 2, 3, 4, 5]) {
        const workbook = prepared();
        const during = { at, run: () => void WAYS[inner](workbook, { user: ANN }) };
        expect(WAYS[outer](workbook, { during }).status).toBe('done');
        expect(rows(workbook)).toEqual(at === 1 ? [inner, outer] : [outer]);
        expect(workbook.executionRecords().map((one) => one.status)).toEqual(['done', 'done', 'done']);
      }
    },
  );

  it('another runs that holds a third inside it', () => {
    const workbook = prepared();
    const third = { at: 1, run: () => void workbook.run('call', ['third'], { user: ANN }) };
    const second = { at: 1, run: () => void workbook.run('call', ['second'], { user: ANN, during: third }) };
    WAYS[outer](workbook, { during: second });
    expect(rows(workbook)).toEqual(['third', 'second', outer]);
  });
});

it('the same interleaving twice gives the same workbook', () => {
  const once = () => {
    const workbook = prepared();
    workbook.run('call', ['outer'], { during: { at: 3, run: () => void workbook.fireTriggers(DUE) } });
    return [workbook.executionRecords(), rows(workbook), workbook.workbook.triggers()];
  };
  expect(once()).toEqual(once());
});
