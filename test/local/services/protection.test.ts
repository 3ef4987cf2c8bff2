import type { LocalWorkbook } from '../../../local/local-workbook';
import { aWorkbook } from '../script-project';

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
const OWNER = 'owner@example.com';

const code = `
  const sheet = () => SpreadsheetApp.getActive().getSheets()[0];
  function write(a1) { sheet().getRange(a1).setValue('x'); SpreadsheetApp.flush(); }
  function protectHard(a1, editors) {
    const protection = sheet().getRange(a1).protect().setDescription('hard');
    protection.removeEditors(protection.getEditors()).addEditors(editors);
  }
  function warn(a1) { sheet().getRange(a1).protect().setWarningOnly(true); }
  function editorsOf() { return SpreadsheetApp.getActive().getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getEditors().map((one) => one.getEmail()); }
  function removeAll() { SpreadsheetApp.getActive().getProtections(SpreadsheetApp.ProtectionType.RANGE).forEach((one) => one.remove()); }
  function twice() {
    sheet().getRange('A1').protect(); sheet().getRange('A1').protect(); sheet().protect(); sheet().protect();
    const count = (type) => SpreadsheetApp.getActive().getProtections(SpreadsheetApp.ProtectionType[type]).length;
    return [count('RANGE'), count('SHEET')];
  }
  function sortAll() { sheet().getRange('A1:C9').sort(1); }
  function deleteARow() { sheet().deleteRow(2); }
`;

const errorOf = (workbook: LocalWorkbook, name: string, args: readonly unknown[], user: string) =>
  workbook.run(name, args, { user }).message;

/** Source: platform.md, "Protection". */
describe('a hard protection', () => {
  const open = () => {
    const workbook = aWorkbook(code);
    workbook.call('protectHard', 'B1:B1000', ['manager@example.com']);
    return workbook;
  };

  it('stops those not named, whatever way they write', () => {
    const workbook = open();
    expect(errorOf(workbook, 'write', ['B2'], 'agent@example.com')).toBe(PROTECTED);
    expect(errorOf(workbook, 'sortAll', [], 'agent@example.com')).toBe(PROTECTED);
    expect(errorOf(workbook, 'deleteARow', [], 'agent@example.com')).toBe(PROTECTED);
    expect(errorOf(workbook, 'write', ['C2'], 'agent@example.com')).toBeNull();
  });

  it('lets through those named, and the owner always', () => {
    const workbook = open();
    expect(errorOf(workbook, 'write', ['B2'], 'manager@example.com')).toBeNull();
    expect(errorOf(workbook, 'write', ['B2'], OWNER)).toBeNull();
  });

  it('tells its editors only to those who may edit it, and can be removed by them alone', () => {
    const workbook = open();
    expect(workbook.run('editorsOf', [], { user: 'manager@example.com' }).result).toEqual([
      OWNER,
      'manager@example.com',
    ]);
    expect(errorOf(workbook, 'editorsOf', [], 'agent@example.com')).toBe(PROTECTED);
    expect(errorOf(workbook, 'removeAll', [], 'agent@example.com')).toBe(PROTECTED);
    expect(errorOf(workbook, 'removeAll', [], 'manager@example.com')).toBeNull();
    expect(errorOf(workbook, 'write', ['B2'], 'agent@example.com')).toBeNull();
  });

  it('cannot take off the person who is just setting it', () => {
    const workbook = aWorkbook(code);
    workbook.run('protectHard', ['A1', []], { user: 'manager@example.com' });
    expect(errorOf(workbook, 'write', ['A1'], 'manager@example.com')).toBeNull();
    expect(errorOf(workbook, 'write', ['A1'], 'agent@example.com')).toBe(PROTECTED);
  });
});

describe('a protection that only warns', () => {
  it('lets every editor through', () => {
    const workbook = aWorkbook(code);
    workbook.call('warn', 'A1:C9');
    expect(errorOf(workbook, 'write', ['A1'], 'agent@example.com')).toBeNull();
  });
});

describe('protecting', () => {
  it('a range twice makes two, a tab twice one', () => {
    expect(aWorkbook(code).call('twice')).toEqual([2, 1]);
  });
});

describe('someone who may only look', () => {
  it('cannot write anywhere', () => {
    const workbook = aWorkbook(code, { editors: ['agent@example.com'], viewers: ['viewer@example.com'] });
    expect(errorOf(workbook, 'write', ['A1'], 'viewer@example.com')).toBe(PROTECTED);
    expect(errorOf(workbook, 'write', ['A1'], 'agent@example.com')).toBeNull();
  });
});
