/** Sources: "Protection" in the project's notes on the platform, after Google's reference for class Protection. */
import type { ProtectionState } from '../../../local/workbook/model';
import { area, aWorkbook } from './workbook-builder';

const AGENT = 'agent@example.com';
const OWNER = 'owner@example.com';

function guarded(...protections: Partial<ProtectionState>[]) {
  const workbook = aWorkbook();
  protections.forEach((given, index) => {
    const protection: ProtectionState = {
      id: index + 1,
      type: 'RANGE',
      area: area(1, 1, 10, 2),
      unprotected: [],
      description: '',
      warningOnly: false,
      editors: [],
      ...given,
    };
    workbook.apply({ op: 'protection', protection });
  });
  return workbook;
}

describe('who may edit', () => {
  it('keeps everybody but the owner out of a protected range, and only of that', () => {
    const workbook = guarded({});
    expect(workbook.mayEdit(AGENT, area(10, 2))).toBe(false);
    expect(workbook.mayEdit(AGENT, area(11, 2))).toBe(true);
    expect(workbook.mayEdit(AGENT, area(9, 2, 5, 3))).toBe(false);
    expect(workbook.mayEdit(OWNER, area(10, 2))).toBe(true);
  });

  it('lets in whom the protection names, however the address is written', () => {
    expect(guarded({ editors: ['Agent@Example.com'] }).mayEdit(AGENT, area(1, 1))).toBe(true);
  });

  it('lets everybody through a protection that only warns, and ignores its editors', () => {
    expect(guarded({ warningOnly: true, editors: [OWNER] }).mayEdit(AGENT, area(1, 1))).toBe(true);
  });

  it('asks for every protection that covers a cell', () => {
    const workbook = guarded({ editors: [AGENT] }, { area: area(5, 1, 1, 1) });
    expect(workbook.mayEdit(AGENT, area(4, 1))).toBe(true);
    expect(workbook.mayEdit(AGENT, area(5, 1))).toBe(false);
  });

  it('opens a protected tab where ranges of it are left unprotected, also pieced together', () => {
    const workbook = guarded({ type: 'SHEET', unprotected: [area(1, 1, 5, 2), area(6, 1, 5, 2)] });
    expect(workbook.mayEdit(AGENT, area(3, 1, 6, 2))).toBe(true);
    expect(workbook.mayEdit(AGENT, area(3, 1, 6, 3))).toBe(false);
    expect(workbook.mayEdit(AGENT, area(11, 1))).toBe(false);
  });

  it('knows no one without an address', () => {
    expect(guarded({ editors: [''] }).mayEdit('', area(1, 1))).toBe(false);
  });

  it('has no say on other tabs, and ends with its protection', () => {
    const workbook = guarded({ type: 'SHEET' });
    workbook.apply({ op: 'addSheet', sheetId: 5, name: 'other', index: 1, rows: 5, columns: 5 });
    expect(workbook.mayEdit(AGENT, area(1, 1, 1, 1, 5))).toBe(true);
    workbook.apply({ op: 'removeProtection', id: 1 });
    expect(workbook.mayEdit(AGENT, area(1, 1))).toBe(true);
  });
});
