import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { aWorkbook } from '../script-project';

const { Utilities, MimeType } = aWorkbook().globals;

/** Source: developers.google.com/apps-script/reference/base/blob. */
describe('a blob', () => {
  it('has bytes, a name and a type, which may be unknown', () => {
    const blob = Utilities.newBlob('a,b', 'text/csv', 'list.csv');
    expect([blob.getBytes(), blob.getName(), blob.getContentType()]).toEqual([[97, 44, 98], 'list.csv', 'text/csv']);
    const bare = Utilities.newBlob([71]);
    expect([bare.getName(), bare.getContentType(), bare.isGoogleType()]).toEqual([null, null, false]);
    expect(blob.setName('other.csv').copyBlob().getName()).toBe('other.csv');
  });

  it('is read in the charset it is written in', () => {
    const gbk = Utilities.newBlob([-54, -20, -65, -51]);
    expect(gbk.getDataAsString('GBK')).toBe('熟客');
    const latin = Utilities.newBlob('').setDataFromString('é', 'ISO-8859-1');
    expect([latin.getBytes(), latin.getDataAsString('ISO-8859-1')]).toEqual([[-23], 'é']);
    expect(() => gbk.getDataAsString('no-such')).toThrow('no-such');
  });

  it('takes its type from the extension of its name, or none', () => {
    const typed = (name: string) =>
      Utilities.newBlob('x', null as never, name)
        .setContentTypeFromExtension()
        .getContentType();
    expect([typed('a.csv'), typed('a.b.PDF'), typed('a'), typed('a.unknown')]).toEqual([
      MimeType['CSV'],
      MimeType['PDF'],
      null,
      null,
    ]);
  });

  it('is converted to nothing, by name', () => {
    const blob = Utilities.newBlob('x', 'text/plain');
    expect(blob.getAs('text/plain').getDataAsString()).toBe('x');
    expect(() => blob.getAs('application/pdf')).toThrow('Base.Blob.getAs(application/pdf) is not emulated');
  });
});

/** Source: developers.google.com/apps-script/reference/utilities/utilities, gzip, zip, unzip. */
describe('packed blobs', () => {
  it('are gzip that others read, and are unpacked again', () => {
    const packed = Utilities.gzip(Utilities.newBlob('客'.repeat(100), 'text/plain', 'a.txt'));
    expect(gunzipSync(Uint8Array.from(packed.getBytes(), (byte) => byte & 255)).toString()).toBe('客'.repeat(100));
    expect([packed.getContentType(), packed.getName()]).toEqual(['application/x-gzip', 'a.txt.gz']);
    expect(Utilities.ungzip(packed).getDataAsString()).toBe('客'.repeat(100));
  });

  it('come out of a zip with their paths and bytes', () => {
    const files = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,8}\/[a-z客]{1,8}\.txt$/), fc.string()), {
      selector: ([name]) => name,
    });
    fc.assert(
      fc.property(files, (named) => {
        const zip = Utilities.zip(
          named.map(([name, text]) => Utilities.newBlob(text, 'text/plain', name)),
          'all.zip',
        );
        const unpacked = Utilities.unzip(zip).map((file) => [file.getName(), file.getDataAsString()]);
        expect(unpacked).toEqual(named);
      }),
    );
  });

  it('that are broken are refused', () => {
    expect(() => Utilities.unzip(Utilities.newBlob('no zip'))).toThrow('Invalid argument');
    expect(() => Utilities.ungzip(Utilities.newBlob('no gzip'))).toThrow('Invalid argument');
    expect(() => Utilities.zip(['a' as never])).toThrow("don't match the method signature for Utilities.zip.");
  });
});
