/** Sources: platform.md, "Conditional formats"; WCAG is the schema's affair. */
import fc from 'fast-check';
import { compileFormula } from '../../../local/workbook/formula/compile';
import { evaluateScalar } from '../../../local/workbook/formula/evaluate';
import { parseFormula } from '../../../local/workbook/formula/parse';
import type { CellSource } from '../../../local/workbook/formula/scope';
import type { Stored } from '../../../local/workbook/model';
import type { ColourRuleState } from '../../../local/workbook/overlay-model';
import type { Workbook } from '../../../local/workbook/workbook';
import { aColourRule, area, aWorkbook, put } from './workbook-builder';

const green = (rule: ColourRuleState): ColourRuleState => ({
  ...rule,
  style: { ...rule.style, background: '#00ff00' },
});

function withRules(
  rules: readonly ColourRuleState[],
  cells: readonly (readonly Stored[])[] = [[1], [2], [3]],
): Workbook {
  const workbook = aWorkbook();
  put(workbook, 1, 1, cells);
  workbook.apply({ op: 'overlays', sheetId: 0, set: { colourRules: rules } });
  return workbook;
}

const grounds = (workbook: Workbook, rows = 3, columns = 1) =>
  workbook.appearance(area(1, 1, rows, columns)).map((line) => line.map(({ background }) => background));

describe('how cells look', () => {
  it('is plain where nothing says otherwise', () => {
    expect(aWorkbook().appearance(area(1, 1, 1, 2))).toEqual([[{}, {}]]);
  });

  it('gives the first rule that matches, and no second', () => {
    const workbook = withRules([aColourRule('=A1>2', area(1, 1, 3)), green(aColourRule('=A1>1', area(1, 1, 3)))]);
    expect(grounds(workbook)).toEqual([[undefined], ['#00ff00'], ['#ff0000']]);
  });

  it('keeps what a rule does not set, and lays rules over styles over stripes', () => {
    const workbook = withRules([aColourRule('=$A1=3', area(1, 1, 3, 2))]);
    const banding = {
      id: 1,
      area: area(1, 1, 3, 3),
      header: '#111111',
      first: '#222222',
      second: '#333333',
      footer: null,
    };
    workbook.apply({ op: 'overlays', sheetId: 0, set: { bandings: [banding] } });
    workbook.apply({
      op: 'style',
      area: area(3, 1),
      style: { background: '#444444', fontWeight: 'bold', fontLine: 'line-through' },
    });
    workbook.apply({ op: 'style', area: area(2, 1), style: { background: '#444444' } });
    expect(workbook.appearance(area(1, 1, 3, 3)).map((line) => line.map(({ background }) => background))).toEqual([
      ['#111111', '#111111', '#111111'],
      ['#444444', '#222222', '#222222'],
      ['#ff0000', '#ff0000', '#333333'],
    ]);
    expect(workbook.appearance(area(3, 1))[0]?.[0]).toMatchObject({ bold: true, strikethrough: true });
  });

  it('reads a rule from its first cell, carried to every other', () => {
    const workbook = withRules(
      [aColourRule('=A1>B1', area(1, 1, 2, 2))],
      [
        [2, 1, 5],
        [1, 3, 2],
      ],
    );
    expect(grounds(workbook, 2, 2)).toEqual([
      ['#ff0000', undefined],
      [undefined, '#ff0000'],
    ]);
  });

  it('colours nothing for a formula that ends in an error or in words', () => {
    expect(grounds(withRules([aColourRule('=A1/0', area(1, 1, 3))]))).toEqual([[undefined], [undefined], [undefined]]);
    expect(grounds(withRules([aColourRule('="yes"', area(1, 1, 3))]))).toEqual([[undefined], [undefined], [undefined]]);
  });

  it('sees what a formula cell computes, also a circle, which matches nothing', () => {
    const workbook = withRules([aColourRule('=A1=6', area(1, 1, 3))], [['=2*3'], ['=A2'], [6]]);
    expect(grounds(workbook)).toEqual([['#ff0000'], [undefined], ['#ff0000']]);
  });

  it.each<[string, (string | number)[], Stored, boolean]>([
    ['TEXT_CONTAINS', ['AP'], 'an apple', true],
    ['TEXT_STARTS_WITH', ['an'], 'An apple', true],
    ['NUMBER_BETWEEN', [1, 3], 3, true],
    ['NUMBER_NOT_BETWEEN', [1, 3], 3, false],
    ['CELL_EMPTY', [], '', true],
    ['DATE_AFTER', [45_000], 45_001, false],
  ])('knows %s %j: %j is %s', (criteria, args, value, matches) => {
    const rule = { ...aColourRule('', area(1, 1)), condition: { criteria, args } };
    expect(grounds(withRules([rule], [[value]]), 1)[0]?.[0] === '#ff0000').toBe(matches);
  });
});

describe('a prepared formula', () => {
  const cells: Stored[] = [1, 0, 'a', true, '', { error: '#N/A' }, '12', 45_000];
  const source: CellSource = {
    tabNamed: () => undefined,
    size: () => ({ rows: 10, columns: cells.length }),
    extent: () => ({ rows: 1, columns: cells.length }),
    valueAt: (_sheet, _row, column) => cells[column - 1] || (cells[column - 1] === 0 ? 0 : null),
    formatAt: () => 'General',
    clock: () => 45_000,
    readNumber: (text) => (Number.isNaN(Number(text)) ? null : Number(text)),
    locale: 'en_US',
  };
  const aFormula = fc.letrec<{ node: string; leaf: string }>((tie) => ({
    leaf: fc.oneof(
      fc.constantFrom('1', '"a"', 'TRUE', 'TODAY()', 'ROW()', 'NA()', 'N("regulars x")', '""', '$A$1:$B$1'),
      fc.integer({ min: 1, max: 9 }).map((column) => `$${String.fromCharCode(64 + column)}1`),
    ),
    node: fc.oneof(
      { maxDepth: 3 },
      tie('leaf'),
      fc
        .tuple(tie('node'), fc.constantFrom('=', '<>', '<', '>', '<=', '>=', '+', '&'), tie('node'))
        .map(([left, sign, right]) => `(${left}${sign}${right})`),
      fc
        .tuple(fc.constantFrom('AND', 'OR', 'ISNUMBER', 'NOT', 'IF'), tie('node'), tie('node'))
        .map(([name, one, other]) => (/^ISNUMBER|^NOT/.test(name) ? `${name}(${one})` : `${name}(${one};${other})`)),
    ),
  })).node;

  it('means exactly what the formula means', () => {
    fc.assert(
      fc.property(aFormula, fc.integer({ min: 1, max: 3 }), (text, row) => {
        const node = parseFormula(`=${text}`);
        const place = { sheetId: 0, row, column: 1, carriedRows: row - 1, carriedColumns: 0 };
        const scope = { source, place };
        const compiled = compileFormula(node, source, 0)(scope);
        expect(compiled).toEqual(evaluateScalar(node, scope));
      }),
      { numRuns: 1_000 },
    );
  });
});
