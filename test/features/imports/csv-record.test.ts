import fc from 'fast-check';
import Papa from 'papaparse';
import { csvRecord } from '../../../src/features/imports/csv-record';

/** The records up to the first whose quotes do not fit, each with where it ends. */
function ours(text: string, delimiter: string): readonly (readonly [string[], number])[] {
  const records: [string[], number][] = [];
  for (let start = 0; start < text.length; ) {
    const record = csvRecord(text, start, delimiter);
    if (!record) break;
    records.push([record.cells, record.end]);
    start = record.end;
  }
  return records;
}

/** The same by the library that most of the world reads such files with; what it makes of the end of a file is left out. */
function theirs(text: string, delimiter: string): readonly (readonly [string[], number])[] {
  const records: [string[], number][] = [];
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      if (errors.some(({ type }) => type === 'Quotes')) parser.abort();
      else if (records.length === 0 || records[records.length - 1]![1] < text.length) records.push([data, meta.cursor]);
    },
  });
  return records;
}

describe('a record of separated values', () => {
  it('is read as papaparse reads it: quotes, doubled quotes, line breaks, stray quotes, blanks behind a quote', () => {
    const delimiters = fc.constantFrom(',', '\t', ';', '|');
    const text = delimiters.chain((delimiter) =>
      fc.tuple(
        fc.constant(delimiter),
        fc.string({
          unit: fc.constantFrom('"', '"', delimiter, '\n', 'a', '李', ' ', '\t', ','),
          minLength: 1,
          maxLength: 40,
        }),
      ),
    );
    fc.assert(
      fc.property(text, ([delimiter, one]) => expect(ours(one, delimiter)).toEqual(theirs(one, delimiter))),
      { numRuns: 20_000 },
    );
  });

  it.each([
    ['a,b', [['a', 'b']]],
    ['"a ""b"" c",d\n', [['a "b" c', 'd']]],
    [
      '"a\nb",c\nd,e',
      [
        ['a\nb', 'c'],
        ['d', 'e'],
      ],
    ],
    ['5" tube,x\n', [['5" tube', 'x']]],
    ['"a"  ,b\n', [['a', 'b']]],
    ['a,\n', [['a', '']]],
    ['"a"b,c\n', []],
    ['"a,b\n', []],
  ] as const)('%j is %j', (text, cells) => {
    expect(ours(text, ',').map(([one]) => one)).toEqual(cells);
  });

  it('is read in a time that grows with its length: a column of a hundred thousand lines without a delimiter', () => {
    expect(ours('x\n'.repeat(100_000), ',')).toHaveLength(100_000);
  });
});
