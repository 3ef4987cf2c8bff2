/** Formulas over the goods of formula-arrays.test.ts, the size of what they fill, and what stands there. */
import type { Stored } from '../../../local/workbook/model';
import { error } from './formula-result';

export const FILLED: readonly [formula: string, size: [rows: number, columns: number], values: Stored[][]][] = [
  [
    '={1,2;3,4}',
    [2, 2],
    [
      [1, 2],
      [3, 4],
    ],
  ],
  [
    '={1\\2;3\\4}',
    [2, 2],
    [
      [1, 2],
      [3, 4],
    ],
  ],
  [
    '={B1:B2,A1:A2}',
    [2, 2],
    [
      [3, 'tea'],
      [1, 'cola'],
    ],
  ],
  ['={A1:A2;"end"}', [3, 1], [['tea'], ['cola'], ['end']]],
  ['=ARRAYFORMULA(B1:B4*2)', [4, 1], [[6], [2], [4], [2]]],
  [
    '=ARRAYFORMULA(B1:B2&"-"&TRANSPOSE(B1:B2))',
    [2, 2],
    [
      ['3-3', '3-1'],
      ['1-3', '1-1'],
    ],
  ],
  ['=ARRAYFORMULA(IF(B1:B4>1;A1:A4;"few"))', [4, 1], [['tea'], ['few'], ['Tea'], ['few']]],
  ['=ARRAYFORMULA(IFERROR(1/(B1:B3-1);"none"))', [3, 1], [[0.5], ['none'], [1]]],
  ['=ARRAYFORMULA(LEN(A1:A2))', [2, 1], [[3], [4]]],
  [
    '=ARRAYFORMULA({1,2,3}+{1;2})',
    [2, 3],
    [
      [2, 3, 4],
      [3, 4, 5],
    ],
  ],
  ['=ARRAYFORMULA({1;2;3}+{1;2})', [3, 1], [[2], [4], [error('#N/A')]]],
  ['=ARRAYFORMULA(-B1:B2%)', [2, 1], [[-0.03], [-0.01]]],
  ['=ARRAYFORMULA(ROW(A1:A3))', [3, 1], [[1], [2], [3]]],
  [
    '=FILTER(A1:B4;C1:C4="hot")',
    [2, 2],
    [
      ['tea', 3],
      ['Tea', 2],
    ],
  ],
  ['=FILTER(A1:A4;B1:B4>1;C1:C4="hot")', [2, 1], [['tea'], ['Tea']]],
  ['=FILTER(A1:A4;SEARCH("e";A1:A4))', [3, 1], [['tea'], ['Tea'], ['water']]],
  ['=FILTER(A1:C1;{1,0,1})', [1, 2], [['tea', 'hot']]],
  [
    '=SORT(A1:B4;2;TRUE;1;FALSE)',
    [4, 2],
    [
      ['water', 1],
      ['cola', 1],
      ['Tea', 2],
      ['tea', 3],
    ],
  ],
  ['=SORT(A1:A4;B1:B4;FALSE)', [4, 1], [['tea'], ['Tea'], ['cola'], ['water']]],
  ['=SORT({"b";2;TRUE;1;"a"})', [5, 1], [[1], [2], ['a'], ['b'], [true]]],
  [
    '=SORTN(A1:B4;2;0;2;TRUE)',
    [2, 2],
    [
      ['cola', 1],
      ['water', 1],
    ],
  ],
  [
    '=SORTN(A1:B4;1;1;2;TRUE)',
    [2, 2],
    [
      ['cola', 1],
      ['water', 1],
    ],
  ],
  [
    '=SORTN(A1:B4;2;2;2;TRUE)',
    [2, 2],
    [
      ['cola', 1],
      ['Tea', 2],
    ],
  ],
  [
    '=SORTN(A1:B4;2;3;2;TRUE)',
    [3, 2],
    [
      ['cola', 1],
      ['water', 1],
      ['Tea', 2],
    ],
  ],
  ['=UNIQUE(C1:C4)', [2, 1], [['hot'], ['cold']]],
  ['=UNIQUE(A1:A4)', [4, 1], [['tea'], ['cola'], ['Tea'], ['water']]],
  ['=UNIQUE(B1:B4;FALSE;TRUE)', [2, 1], [[3], [2]]],
  [
    '=TRANSPOSE(A1:B2)',
    [2, 2],
    [
      ['tea', 'cola'],
      [3, 1],
    ],
  ],
  ['=FLATTEN(A1:B2)', [4, 1], [['tea'], [3], ['cola'], [1]]],
  ['=TOCOL({1,2;3,4};0;TRUE)', [4, 1], [[1], [3], [2], [4]]],
  ['=TOROW({1;2})', [1, 2], [[1, 2]]],
  [
    '=CHOOSECOLS(A1:C2;3;-2)',
    [2, 2],
    [
      ['hot', 3],
      ['cold', 1],
    ],
  ],
  ['=CHOOSEROWS(A1:B4;-1)', [1, 2], [['water', 1]]],
  [
    '=VSTACK({1,2};3)',
    [2, 2],
    [
      [1, 2],
      [3, error('#N/A')],
    ],
  ],
  [
    '=HSTACK({1;2};{3;4})',
    [2, 2],
    [
      [1, 3],
      [2, 4],
    ],
  ],
  [
    '=WRAPROWS({1,2,3};2;0)',
    [2, 2],
    [
      [1, 2],
      [3, 0],
    ],
  ],
  [
    '=WRAPCOLS({1,2,3};2)',
    [2, 2],
    [
      [1, 3],
      [2, error('#N/A')],
    ],
  ],
  [
    '=SEQUENCE(2;3;10;5)',
    [2, 3],
    [
      [10, 15, 20],
      [25, 30, 35],
    ],
  ],
  ['=ARRAY_CONSTRAIN(A1:C4;2;1)', [2, 1], [['tea'], ['cola']]],
  ['=MMULT({1,2;3,4};{1;1})', [2, 1], [[3], [7]]],
  [
    '=MUNIT(2)',
    [2, 2],
    [
      [1, 0],
      [0, 1],
    ],
  ],
  ['=FREQUENCY(B1:B4;{1;2})', [3, 1], [[2], [1], [1]]],
  ['=SPLIT("a, b,3";", ")', [1, 3], [['a', 'b', 3]]],
  [
    '=ARRAYFORMULA(SPLIT({"a-b";"c-d-e"};"-"))',
    [2, 3],
    [
      ['a', 'b', ''],
      ['c', 'd', 'e'],
    ],
  ],
  ['=REGEXEXTRACT("2025-08";"(\\d+)-(\\d+)")', [1, 2], [['2025', '08']]],
  ['=IFERROR(FILTER(A1:A4;B1:B4>9);"nothing")', [1, 1], [['nothing']]],
  ['=IF(TRUE;A1:A2)', [2, 1], [['tea'], ['cola']]],
  [
    '=OFFSET(A1;0;0;2;2)',
    [2, 2],
    [
      ['tea', 3],
      ['cola', 1],
    ],
  ],
  ['=INDEX(A1:B4;2)', [1, 2], [['cola', 1]]],
  ['=MAP(B1:B2;LAMBDA(x;x*10))', [2, 1], [[30], [10]]],
  ['=BYROW(B1:B2;LAMBDA(row;SUM(row)))', [2, 1], [[3], [1]]],
  ['=BYCOL({1,2;3,4};LAMBDA(column;MAX(column)))', [1, 2], [[3, 4]]],
  ['=SCAN(0;B1:B4;LAMBDA(sum;x;sum+x))', [4, 1], [[3], [4], [6], [7]]],
  [
    '=MAKEARRAY(2;2;LAMBDA(r;c;r*10+c))',
    [2, 2],
    [
      [11, 12],
      [21, 22],
    ],
  ],
  ['=LET(hot;FILTER(A1:A4;C1:C4="hot");SORT(hot;1;FALSE))', [2, 1], [['tea'], ['Tea']]],
];
