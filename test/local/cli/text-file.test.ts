import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cliWords } from '../../../local/cli/cli-words';
import { type Encoding, readTextFile } from '../../../local/cli/text-file';
import { aFolder } from '../script-project';

const fileOf = (bytes: Uint8Array) => {
  const file = join(aFolder(), 'file');
  writeFileSync(file, bytes);
  return file;
};
const read = (bytes: Uint8Array, encoding: Encoding = 'auto') => readTextFile(fileOf(bytes), encoding, cliWords.en);

/** 姓名 and 张三 in GBK: its code table. */
const GBK = Uint8Array.of(0xd0, 0xd5, 0xc3, 0xfb, 0x0a, 0xd5, 0xc5, 0xc8, 0xfd);

describe("a merchant's file", () => {
  it.each([
    ['UTF-8', Buffer.from('姓名\n张三')],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeff姓名\n张三')],
    ['GBK', GBK],
    ['UTF-16 with a byte order mark', Buffer.from('\ufeff姓名\n张三', 'utf16le')],
  ])('is read whatever its encoding: %s', (_, bytes) => {
    expect(read(bytes)).toBe('姓名\n张三');
  });

  it('is read in UTF-16 without a mark where it is Latin', () => {
    expect(read(Buffer.from('Name,Paid\nAnn,3', 'utf16le'))).toBe('Name,Paid\nAnn,3');
  });

  it('is read as told', () => {
    expect(read(GBK, 'gbk')).toBe('姓名\n张三');
    expect(read(Buffer.from('姓名', 'utf16le'), 'utf-16le')).toBe('姓名');
  });

  it.each([
    ['FILE_EMPTY', new Uint8Array()],
    ['FILE_NOT_TEXT', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00, 0x08, 0x00, 0xff, 0xfe)],
    ['FILE_NOT_TEXT', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)], // a PNG's signature
  ])('that holds nothing to import is refused: %s', (code, bytes) => {
    expect(() => read(bytes)).toThrow(expect.objectContaining({ envelope: expect.objectContaining({ code }) }));
  });
});
