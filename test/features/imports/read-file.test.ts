import fc from 'fast-check';
import { readFile } from '../../../src/features/imports/read-file';

const read = (text: string) => {
  const file = readFile(text);
  if (file.kind === 'unreadable') throw new Error(file.reason);
  return file;
};
const lines = (text: string) =>
  read(text).records.map(({ line, cells, broken }) => [line, broken ?? cells.join(' | ')]);

describe('a file is taken apart without losing a line', () => {
  it.each([
    ['comma', 'name,phone\nAnn,1\n'],
    ['tab', 'name\tphone\nAnn\t1\n'],
    ['semicolon', 'name;phone\nAnn;1\n'],
    ['bar', 'name|phone\nAnn|1\n'],
    ['semicolon as Excel declares it', 'sep=;\nname;phone\nAnn;1'],
  ])('the delimiter is found: %s', (_name, text) => {
    expect(read(text).header).toEqual(['name', 'phone']);
    expect(read(text).records[0]?.cells).toEqual(['Ann', '1']);
  });

  it('a byte order mark, Windows line ends and old Mac line ends do not matter', () => {
    expect(lines('\ufeffname,phone\r\nAnn,1\r\n')).toEqual([[2, 'Ann | 1']]);
    expect(lines('name,phone\rAnn,1\r')).toEqual([[2, 'Ann | 1']]);
  });

  it('lines are counted as an editor counts them, line breaks inside quotes and blank lines included', () => {
    expect(lines('name,notes\nAnn,"one\ntwo"\n\nBob,x\n')).toEqual([
      [2, 'Ann | one\ntwo'],
      [5, 'Bob | x'],
    ]);
  });

  it('up to five blank lines may stand above the header', () => {
    expect(read('\n\n,\n\n\nname,phone\nAnn,1\n').header).toEqual(['name', 'phone']);
    expect(lines('\n\nname,phone\nAnn,1\n')).toEqual([[4, 'Ann | 1']]);
  });

  it('a broken quote costs its own line and no other', () => {
    expect(lines('name,notes\nAnn,"open\nBob,x\nCat,y\n')).toEqual([
      [2, 'quote'],
      [3, 'Bob | x'],
      [4, 'Cat | y'],
    ]);
  });

  it('a stray quote and a later quoted cell do not swallow the lines between them', () => {
    expect(lines('name,notes,city\nAnn,"open,Bonn\nBob,x,Ulm\nCat,y,"Kiel"\n')).toEqual([
      [2, 'quote'],
      [3, 'Bob | x | Ulm'],
      [4, 'Cat | y | Kiel'],
    ]);
    expect(lines('name,notes\nAnn,"open\nBob,x\nCat,closed",y\nDan,z\n')).toEqual([
      [2, 'quote'],
      [3, 'Bob | x'],
      [4, 'cells'],
      [5, 'Dan | z'],
    ]);
  });

  it('tab-separated exports quote nothing: a quote is a character like any other', () => {
    expect(lines('name\tsize\nAnn\t"5 inch\nBob\tx\n')).toEqual([
      [2, 'Ann | "5 inch'],
      [3, 'Bob | x'],
    ]);
  });

  it('more cells than the header names is a broken line, fewer are blank cells', () => {
    expect(lines('name,city\nAnn,Bonn,oops\nBob\nCat,Ulm,\n')).toEqual([
      [2, 'cells'],
      [3, 'Bob'],
      [4, 'Cat | Ulm | '],
    ]);
  });

  it.each([
    ['empty', ''],
    ['empty', '\ufeff \n\n'],
    ['notText', 'PK\u0003\u0004\u0014\u0000'],
    ['notText', '\u0089PNG\u0000\u0000'],
    ['notText', 'name,\ufffd\ufffd\ufffd\ufffd\ufffd\n'],
    ['headerBroken', '"name,phone\n'],
  ])('what is no file of lines is said to be so: %s', (reason, text) => {
    expect(readFile(text)).toEqual({ kind: 'unreadable', reason });
  });

  it('whatever stands in the cells, writing them quoted and reading them gives the same cells on the same lines', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '茶', '"', ',', ';', '\t', '\n', ' ', "'") });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 }), (rows) => {
        const quoted = (row: readonly string[]) => row.map((one) => `"${one.replace(/"/g, '""')}"`).join(',');
        const filled = rows.map(([one, other]) => [`x${one}`, other]);
        const file = read(`a,b\n${filled.map(quoted).join('\n')}\n`);
        expect(file.records.map(({ cells }) => cells)).toEqual(filled);
        const line = filled.map(
          (_, index) => 2 + filled.slice(0, index).reduce((sum, row) => sum + row.join('').split('\n').length, 0),
        );
        expect(file.records.map((record) => record.line)).toEqual(line);
      }),
    );
  });
});
