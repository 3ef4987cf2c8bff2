import fc from 'fast-check';
import type { ImportRequest } from '../../../src/features/imports/import-request';
import { fileLineNames } from '../../../src/features/imports/line-names';
import { splitFile } from '../../../src/features/imports/split-file';
import { aShop, readText, refusedCodes } from './shop';

const HEADER = 'orderNo,customerName,orderedOn,product,quantity,amount';

/** Lines that often repeat, with line breaks, quotes and Chinese inside, several of one order beside each other. */
const aLine = fc
  .tuple(
    fc.constantFrom('', 'A1', 'A2', 'A3'),
    fc.constantFrom('Ann', 'Bob'),
    fc.constantFrom('Tea', '"Mug, ""big"""', '"茶\n壶"'),
    fc.constantFrom('1', '2', 'many'),
  )
  .map(([orderNo, name, product, quantity]) => `${orderNo},${name},2024-05-01,${product},${quantity},3`);
const someLines = fc.array(aLine, { minLength: 1, maxLength: 40 });
const bodyOf = (text: string) => text.slice(HEADER.length + 1);

/** What an import sees: each line's number, and either its identity in the whole file or why it is refused. */
function namesOf(requests: readonly (Partial<ImportRequest> & { readonly text: string })[]) {
  return requests.flatMap((request) => {
    const part = readText(request.text, aShop(), request);
    const names = fileLineNames(new Map(request.earlier ?? []));
    const named = part.entries.flatMap(({ key, line }): (readonly [number, string])[] => {
      if (line !== null)
        return [[line.line, names.name({ line: line.line, key }, { ...line.order!, customerId: line.customer.name })]];
      names.passOver(key);
      return [];
    });
    return [...named, ...refusedCodes(part)];
  });
}

describe('a large file is imported in parts as if it were imported whole', () => {
  it('the parts together are the file, each with its header', () => {
    fc.assert(
      fc.property(someLines, fc.integer({ min: 60, max: 400 }), (lines, largest) => {
        const text = `${HEADER}\n${lines.join('\n')}\n`;
        const parts = splitFile(text, 'auto', largest);
        expect(parts.every((part) => part.text.startsWith(`${HEADER}\n`))).toBe(true);
        expect(parts.map((part) => bodyOf(part.text)).join('')).toBe(bodyOf(text));
        expect(parts.map(({ part, parts: all }) => [part, all])).toEqual(
          parts.map((_, index) => [index + 1, parts.length]),
        );
      }),
    );
  });

  it('each line has the same number, the same fate and the same identity as in the whole file', () => {
    fc.assert(
      fc.property(someLines, fc.integer({ min: 60, max: 400 }), (lines, largest) => {
        const text = `${HEADER}\n${lines.join('\n')}\n`;
        const whole = namesOf([{ text }]);
        const inParts = namesOf([...splitFile(text, 'auto', largest)]);
        const byLine = (one: readonly unknown[], other: readonly unknown[]) => Number(one[0]) - Number(other[0]);
        expect(inParts.sort(byLine)).toEqual(whole.sort(byLine));
      }),
    );
  });

  it('short lines come in parts of whole slices, of 2,000 lines each, since a slice costs the same half empty', () => {
    const lines = Array.from(
      { length: 20_000 },
      (_, at) => `A${10_000 + at},Customer,2024-05-01,Rose tea of spring,2,3.00`,
    );
    const parts = splitFile(`${HEADER}\n${lines.join('\n')}\n`);
    // 1.04 MB: three parts at least, a third is 6,667 lines, the end of its slice is 8,000 (416 KB)
    expect(parts.map(({ text }) => bodyOf(text).trimEnd().split('\n').length)).toEqual([8000, 8000, 4000]);
  });

  it('neighbouring lines of one order are never parted, and no part is larger than asked unless an order is', () => {
    fc.assert(
      fc.property(someLines, fc.integer({ min: 200, max: 500 }), (lines, largest) => {
        const readable = lines.map((line) => line.replace('many', '1'));
        const parts = splitFile(`${HEADER}\n${readable.join('\n')}\n`, 'auto', largest);
        const orderNos = parts.map(({ text }) => readText(text).lines.map(({ order }) => order!.orderNo));
        orderNos.slice(1).forEach((next, index) => {
          const before = orderNos[index]!;
          if (next[0] !== '') expect(next[0]).not.toBe(before[before.length - 1]);
        });
        parts.forEach(({ text }, index) => {
          const isOneOrder =
            orderNos[index]!.length === 1 || (orderNos[index]![0] !== '' && new Set(orderNos[index]).size === 1);
          if (!isOneOrder) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(largest);
        });
      }),
    );
  });

  it('slash dates are judged by the whole file, also for parts that alone decide nothing', () => {
    const text = 'name,date,product,amount\nAnn,3/4/2024,Tea,1\nBob,3/14/2024,Tea,1\n';
    const [first] = splitFile(text, 'auto', 45);
    const nowhere = aShop({ country: '' });
    expect(readText(first!.text, nowhere, first).lines[0]?.order?.orderedOn).toBe('2024-03-04');
    expect(readText(first!.text, nowhere).refused[0]?.code).toBe('DAY_UNDECIDABLE');
  });

  it('what is no file is sent as one part, for the workbook to refuse in words', () => {
    expect(splitFile('')).toHaveLength(1);
    expect(splitFile(`PK\u0003\u0004${'x'.repeat(5000)}`)[0]?.text.length).toBeLessThanOrEqual(1000);
  });
});
