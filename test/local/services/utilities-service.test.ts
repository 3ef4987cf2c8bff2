import { createHash, createVerify, generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { aWorkbook } from '../script-project';

const { Utilities } = aWorkbook().globals;
const { UTF_8, US_ASCII } = Utilities.Charset;

describe('formatDate', () => {
  const instant = new Date('2026-03-05T06:07:08.009Z');

  // Examples after Java's SimpleDateFormat: docs.oracle.com/javase/8/docs/api/java/text/SimpleDateFormat.html
  it.each([
    ['yyyy-MM-dd HH:mm:ss', 'Asia/Shanghai', '2026-03-05 14:07:08'],
    ["yyyy.MM.dd G 'at' HH:mm:ss z", 'America/New_York', '2026.03.05 AD at 01:07:08 EST'],
    ['zzzz', 'America/Los_Angeles', 'Pacific Standard Time'],
    ['z', 'GMT-8', 'GMT-08:00'],
    ['h:mm a', 'Asia/Shanghai', '2:07 PM'],
    ["hh 'o''clock' a", 'UTC', "06 o'clock AM"],
    ['K:mm a, k', 'UTC', '6:07 AM, 6'],
    ['EEE, d MMM yyyy HH:mm:ss Z', 'UTC', 'Thu, 5 Mar 2026 06:07:08 +0000'],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", 'America/New_York', '2026-03-05T01:07:08.009-05:00'],
    ['yyMMddHHmmssZ', 'Asia/Kolkata', '260305113708+0530'],
    ['EEEE, MMMM u D F', 'UTC', 'Thursday, March 4 64 1'],
    ['XXX', 'UTC', 'Z'],
    ['X XX XXX', 'Asia/Kolkata', '+05 +0530 +05:30'],
    ['Z', 'Asia/Kathmandu', '+0545'],
    ['HH:mm', 'GMT+5:30', '11:37'],
    ['HH', 'PST', '22'],
    ["''yy", 'UTC', "'26"],
    ['LLLL', 'UTC', 'March'],
  ])('writes %s in %s', (pattern, zone, written) => {
    expect(Utilities.formatDate(instant, zone, pattern)).toBe(written);
  });

  it('names the summer time of a zone that has one', () => {
    const july = new Date('2026-07-05T12:00:00Z');
    expect(Utilities.formatDate(july, 'America/New_York', 'z zzzz')).toBe('EDT Eastern Daylight Time');
    expect(Utilities.formatDate(july, 'Asia/Shanghai', 'z')).toBe('CST');
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

  it('refuses a zone that does not exist', () => {
    // Java takes it for GMT; whether Google does is unknown; stricter taken
    expect(() => Utilities.formatDate(instant, 'Nowhere/At_All', 'HH')).toThrow('Nowhere/At_All');
  });

  it('refuses a letter that is no field, a quote without its end, and what is no date', () => {
    expect(() => Utilities.formatDate(instant, 'UTC', 'yyyy-bb')).toThrow("Illegal pattern character 'b'");
    expect(() => Utilities.formatDate(instant, 'UTC', "yyyy 'at")).toThrow('Unterminated quote');
    expect(() => Utilities.formatDate('2026' as never, 'UTC', 'yyyy')).toThrow(
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
  });
});

describe('parseDate', () => {
  // the first is the example of Google's reference of parseDate; the others by SimpleDateFormat, lenient
  it.each([
    ['1970-01-01 00:00:00', 'GMT', "yyyy-MM-dd' 'HH:mm:ss", '1970-01-01T00:00:00.000Z'],
    ['2026-03-05 14:07', 'Asia/Shanghai', 'yyyy-MM-dd HH:mm', '2026-03-05T06:07:00.000Z'],
    ['5 March 2026', 'UTC', 'd MMMM yyyy', '2026-03-05T00:00:00.000Z'],
    ['3/5/26', 'UTC', 'M/d/yy', '2026-03-05T00:00:00.000Z'],
    ['20260230', 'UTC', 'yyyyMMdd', '2026-03-02T00:00:00.000Z'],
    ['2026-03-05T01:00:00-05:00', 'UTC', "yyyy-MM-dd'T'HH:mm:ssXXX", '2026-03-05T06:00:00.000Z'],
    ['12:30 AM', 'UTC', 'h:mm a', '1970-01-01T00:30:00.000Z'],
  ])('reads %s in %s by %s', (text, zone, pattern, instant) => {
    expect(Utilities.parseDate(text, zone, pattern).toISOString()).toBe(instant);
  });

  it('refuses a text of another form, and fields it does not know by name', () => {
    expect(() => Utilities.parseDate('soon', 'UTC', 'yyyy')).toThrow('Unparseable date: "soon"');
    expect(() => Utilities.parseDate('10', 'UTC', 'w')).toThrow('Utilities.parseDate(w) is not emulated');
  });

  it('reads what formatDate wrote, in any zone', () => {
    const zones = fc.constantFrom('UTC', 'Asia/Shanghai', 'America/New_York', 'Asia/Kolkata', 'GMT-3:30');
    const dates = fc.date({ min: new Date('1971-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(zones, dates, (zone, date) => {
        const pattern = 'yyyy-MM-dd HH:mm:ss.SSS Z';
        expect(Utilities.parseDate(Utilities.formatDate(date, zone, pattern), zone, pattern)).toEqual(date);
      }),
    );
  });
});

describe('bytes', () => {
  it('of any text go into base64 and back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const bytes = Utilities.base64Decode(Utilities.base64Encode(text, UTF_8));
        expect(Utilities.newBlob(bytes).getDataAsString()).toBe(text);
        const safe = Utilities.base64EncodeWebSafe(text, UTF_8);
        expect(safe).not.toMatch(/[+/]/);
        expect(Utilities.base64DecodeWebSafe(safe)).toEqual(bytes);
      }),
    );
  });

  it('are those of the examples in the reference of base64Encode and base64Decode', () => {
    expect(Utilities.base64Encode('Google グループ', UTF_8)).toBe('R29vZ2xlIOOCsOODq+ODvOODlw==');
    expect(Utilities.base64DecodeWebSafe('R29vZ2xlIOOCsOODq-ODvOODlw==').slice(5, 9)).toEqual([101, 32, -29, -126]);
    expect(Utilities.base64Encode('A string here')).toBe('QSBzdHJpbmcgaGVyZQ==');
  });

  it('that are no base64 are refused', () => {
    expect(() => Utilities.base64Decode('a*b')).toThrow('Could not decode string.');
    expect(() => Utilities.base64Decode('a-b_')).toThrow('Could not decode string.');
  });

  it('are signed in digests', () => {
    const digest = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, '熟客', UTF_8);
    expect(digest.map((byte) => byte & 255)).toEqual([...createHash('sha256').update('熟客').digest()]);
    expect(Math.min(...digest)).toBeLessThan(0);
  });

  // RFC 1321, A.5; FIPS 180-2, appendix A to C: the digests of "abc"
  it.each([
    ['MD5', '900150983cd24fb0'],
    ['SHA_1', 'a9993e364706816a'],
    ['SHA_256', 'ba7816bf8f01cfea'],
    ['SHA_384', 'cb00753f45a35e8b'],
    ['SHA_512', 'ddaf35a193617aba'],
  ] as const)('have the digest %s of the standard', (algorithm, begin) => {
    const digest = Utilities.computeDigest(Utilities.DigestAlgorithm[algorithm], 'abc');
    expect(Buffer.from(digest).toString('hex').slice(0, 16)).toBe(begin);
  });

  it('are signed with HMAC as in RFC 4231, case 2, and RFC 2202', () => {
    const sha256 = Utilities.computeHmacSha256Signature('what do ya want for nothing?', 'Jefe');
    expect(Buffer.from(sha256).toString('hex').slice(0, 16)).toBe('5bdcc146bf60754e');
    const md5 = Utilities.computeHmacSignature(Utilities.MacAlgorithm.HMAC_MD5, 'what do ya want for nothing?', 'Jefe');
    expect(Buffer.from(md5).toString('hex')).toBe('750c783e6ab0b503eaa86e310a5db738');
  });

  it('are signed with RSA so that the public key says yes', () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const signature = Buffer.from(Utilities.computeRsaSha256Signature('hello', pem));
    expect(createVerify('rsa-sha256').update('hello').verify(publicKey, signature)).toBe(true);
    expect(() => Utilities.computeRsaSha256Signature('hello', 'no key')).toThrow('Invalid argument: key');
  });

  it('of a text beyond ASCII need a charset; what US-ASCII lacks is a question mark', () => {
    // Google's default is not documented; stricter taken. Question marks: java.nio.charset.CharsetEncoder
    expect(() => Utilities.base64Encode('熟客')).toThrow('without a charset is not emulated');
    expect(Utilities.base64Encode('客A', US_ASCII)).toBe(Utilities.base64Encode('?A'));
  });

  it('are −128 to 127, as Java has them', () => {
    expect(Utilities.newBlob([-1, 0, 127]).getBytes()).toEqual([-1, 0, 127]);
    expect(() => Utilities.newBlob([200])).toThrow("don't match the method signature for Utilities.newBlob.");
  });
});

describe('formatString', () => {
  // the example of Google's reference of formatString
  it('fills a width as in the reference', () => {
    expect(Utilities.formatString('%11.6f', 123.456)).toBe(' 123.456000');
  });

  // POSIX, printf: pubs.opengroup.org/onlinepubs/9699919799/functions/printf.html
  it.each([
    ['%s has %05.1f and %-4d| %+d %x %%', ['Ann', 2.71, 42, 7, 255], 'Ann has 002.7 and 42  | +7 ff %'],
    ['%2$s %1$s', ['a', 'b'], 'b a'],
    ['%05d|%5d|%-5d|', [-42, 42, 42], '-0042|   42|42   |'],
    ['%.2f %.0f %f', [1.005, 2.5, 1], '1.00 3 1.000000'],
    ['%e %.2E', [12345.678, 0.00012], '1.234568e+04 1.20E-04'],
    ['%X %o %c%c', [255, 8, 65, 'B'], 'FF 10 AB'],
    ['%.3s|%6s|%-6s|', ['abcdef', 'ab', 'ab'], 'abc|    ab|ab    |'],
    ['%,d %,.2f', [1234567, 1234.5], '1,234,567 1,234.50'],
    ['%d', [3.9], '3'],
  ])('writes %s', (template, args, written) => {
    expect(Utilities.formatString(template, ...args)).toBe(written);
  });

  it('refuses what nobody documents: too few arguments, a number that is none, another letter', () => {
    expect(() => Utilities.formatString('%s %s', 'a')).toThrow("Format specifier '%s'");
    expect(() => Utilities.formatString('%d', 'abc')).toThrow(
      "don't match the method signature for Utilities.formatString.",
    );
    expect(() => Utilities.formatString('%q', 1)).toThrow('Utilities.formatString(%q) is not emulated');
  });
});

describe('parseCsv', () => {
  // the examples of Google's reference, then RFC 4180
  it.each([
    [
      'a,b,c\nd,e,f',
      [
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
      ],
    ],
    [
      'a,"b ""c"", d"\n"two\nlines",\n',
      [
        ['a', 'b "c", d'],
        ['two\nlines', ''],
      ],
    ],
    ['a,b\r\nc\r\n', [['a', 'b'], ['c']]],
    ['', [[]]],
  ])('reads %j', (csv, rows) => {
    expect(Utilities.parseCsv(csv)).toEqual(rows);
  });

  it('reads another delimiter, of one character', () => {
    expect(Utilities.parseCsv('a\tb\n"c\td"\te', '\t')).toEqual([
      ['a', 'b'],
      ['c\td', 'e'],
    ]);
    expect(Utilities.parseCsv('a|b', '|')).toEqual([['a', 'b']]);
    expect(() => Utilities.parseCsv('a', '::')).toThrow("don't match the method signature for Utilities.parseCsv.");
  });

  it('refuses a text with a quote that never ends', () => {
    expect(() => Utilities.parseCsv('a,"b\nc')).toThrow('Could not parse text.');
  });
});

describe('Utilities', () => {
  it('give other UUIDs each time, of version 4', () => {
    const uuids = new Set(Array.from({ length: 100 }, () => Utilities.getUuid()));
    expect(uuids.size).toBe(100);
    for (const uuid of uuids)
      expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('sleep five minutes at most, in modelled time', () => {
    // reference of sleep: 300,000 ms
    const workbook = aWorkbook();
    const before = workbook.now();
    workbook.globals.Utilities.sleep(300_000);
    expect(workbook.now() - before).toBe(300_000);
    expect(() => workbook.globals.Utilities.sleep(300_001)).toThrow('300001');
    expect(() => workbook.globals.Utilities.sleep(-1)).toThrow('-1');
  });

  it('refuse wrong arguments with their signature', () => {
    const wrong = Utilities as unknown as Record<string, (...args: unknown[]) => unknown>;
    const says = (types: string, method: string) =>
      `The parameters (${types}) don't match the method signature for Utilities.${method}.`;
    expect(() => wrong['base64Encode']!(5)).toThrow(says('Number', 'base64Encode'));
    expect(() => wrong['computeDigest']!('SHA_256', 'a')).toThrow(says('String,String', 'computeDigest'));
    expect(() => wrong['sleep']!('10')).toThrow(says('String', 'sleep'));
    expect(() => wrong['getUuid']!(1)).toThrow(says('Number', 'getUuid'));
    expect(() => wrong['toUpper']!('a')).toThrow('Regulars local: Utilities.toUpper is not emulated');
  });
});
