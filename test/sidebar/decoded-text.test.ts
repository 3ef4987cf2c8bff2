import fc from 'fast-check';
import { decodedText } from '../../sidebar/imports/decoded-text';

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const utf16le = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));

describe('a dropped file is read whatever its encoding', () => {
  const TEXT = '客户,金额\n张三,12\n';
  /** 客户,金额\n张三,12\n in GBK. Source: iconv -t GBK. */
  const GBK = bytes(
    ...[0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0xbd, 0xf0, 0xb6, 0xee, 0x0a],
    ...[0xd5, 0xc5, 0xc8, 0xfd, 0x2c, 0x31, 0x32, 0x0a],
  );

  it.each([
    ['UTF-8', new Uint8Array(Buffer.from(TEXT)), TEXT],
    ['UTF-8', new Uint8Array(Buffer.from(`\ufeff${TEXT}`)), TEXT],
    ['UTF-16', utf16le(`\ufeff${TEXT}`), TEXT],
    ['UTF-16', new Uint8Array(Buffer.from(utf16le(`\ufeff${TEXT}`)).swap16()), TEXT],
    ['UTF-16', utf16le('name,amount\nAnn,12\n'), 'name,amount\nAnn,12\n'],
    ['GBK', GBK, TEXT],
  ])('%s', (encoding, file, text) => {
    expect(decodedText(file)).toEqual({ kind: 'text', text, encoding });
  });

  it('gives back every text that was written as UTF-8', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).map((one) => `a,b\n${one}`);
    fc.assert(
      fc.property(text, (written) => {
        const read = decodedText(new Uint8Array(Buffer.from(written)));
        // biome-ignore lint/suspicious/noControlCharactersInRegex: such a file is refused as binary
        fc.pre(!/[\u0000-\u0006\u000e-\u001a]/.test(written));
        expect(read).toMatchObject({ text: written, encoding: 'UTF-8' });
      }),
    );
  });
});

describe('what is no text table is told apart, so that the person knows what to do', () => {
  it.each([
    ['an Excel file', bytes(0x50, 0x4b, 0x03, 0x04, 0x14), 'workbookFile'],
    ['an old Excel file', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'workbookFile'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00), 'notText'],
    ['nothing', bytes(), 'emptyFile'],
    ['blank lines', new Uint8Array(Buffer.from('\n \n')), 'emptyFile'],
  ])('%s', (_, file, kind) => {
    expect(decodedText(file)).toEqual({ kind });
  });
});
