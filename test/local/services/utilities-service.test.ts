import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { aWorkbook } from '../script-project';

const { Utilities } = aWorkbook().globals;

describe('formatDate', () => {
  const instant = new Date('2026-03-05T06:07:08.009Z');

  // Examples after Java's SimpleDateFormat: docs.oracle.com/javase/8/docs/api/java/text/SimpleDateFormat.html
  it.each([
    ['yyyy-MM-dd HH:mm:ss', 'Asia/Shanghai', '2026-03-05 14:07:08'],
    ["yyyy.MM.dd G 'at' HH:mm:ss z", 'America/New_York', '2026.03.05 AD at 01:07:08 GMT-05:00'],
    ['h:mm a', 'Asia/Shanghai', '2:07 PM'],
    ["hh 'o''clock' a", 'UTC', "06 o'clock AM"],
    ['EEE, d MMM yyyy HH:mm:ss Z', 'UTC', 'Thu, 5 Mar 2026 06:07:08 +0000'],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", 'America/New_York', '2026-03-05T01:07:08.009-05:00'],
    ['yyMMddHHmmssZ', 'Asia/Kolkata', '260305113708+0530'],
    ['EEEE, MMMM u D F', 'UTC', 'Thursday, March 4 64 1'],
    ['XXX', 'UTC', 'Z'],
    ['Z', 'Asia/Kathmandu', '+0545'],
  ])('writes %s in %s', (pattern, zone, written) => {
    expect(Utilities.formatDate(instant, zone, pattern)).toBe(written);
  });

  it('counts weeks from Sunday, the one with 1 January first', () => {
    // 1 January 2026 is a Thursday: its week begins on 28 December 2025
    const week = (day: string) => Utilities.formatDate(new Date(`${day}T12:00:00Z`), 'UTC', 'YYYY-ww');
    expect(['2025-12-27', '2025-12-28', '2026-01-03', '2026-01-04'].map(week)).toEqual([
      '2025-52',
      '2026-01',
      '2026-01',
      '2026-02',
    ]);
  });

  it('takes a zone that does not exist for GMT, as Java does', () => {
    expect(Utilities.formatDate(instant, 'Nowhere/At_All', 'HH')).toBe('06');
  });

  it('refuses a letter that is no field', () => {
    expect(() => Utilities.formatDate(instant, 'UTC', 'yyyy-bb')).toThrow("Illegal pattern character 'b'");
  });
});

describe('Utilities', () => {
  it('turn any text into base64 and back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const bytes = Utilities.base64Decode(Utilities.base64Encode(text));
        expect(Utilities.newBlob(bytes).getDataAsString()).toBe(text);
      }),
    );
  });

  it('give digests in signed bytes', () => {
    const digest = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, '熟客');
    expect(digest.map((byte) => byte & 255)).toEqual([...createHash('sha256').update('熟客').digest()]);
    expect(Math.min(...digest)).toBeLessThan(0);
  });

  it('format like sprintf', () => {
    expect(Utilities.formatString('%s has %05.1f and %-4d| %+d %x %%', 'Ann', 2.71, 42, 7, 255)).toBe(
      'Ann has 002.7 and 42  | +7 ff %',
    );
    expect(Utilities.formatString('%2$s %1$s', 'a', 'b')).toBe('b a');
  });

  it('read CSV with quotes, line breaks in cells and a trailing blank', () => {
    expect(Utilities.parseCsv('a,"b ""c"", d"\n"two\nlines",\n')).toEqual([
      ['a', 'b "c", d'],
      ['two\nlines', ''],
    ]);
  });

  it('give other UUIDs each time, of version 4', () => {
    const uuids = new Set(Array.from({ length: 100 }, () => Utilities.getUuid()));
    expect(uuids.size).toBe(100);
    for (const uuid of uuids)
      expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
