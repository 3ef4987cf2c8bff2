import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { lastFour, readPhone } from '../../../src/domain/phone/phone-reader';

const full = (e164: string, shown: string) => ({ kind: 'full', e164, shown });

describe('telephone numbers by the customer’s country', () => {
  // numbers: libphonenumber's example numbers and the plans of CN, US, GB, HK
  it.each([
    ['13800138000', 'CN', full('+8613800138000', '13800138000')],
    ['138 0013 8000', 'CN', full('+8613800138000', '13800138000')],
    ['138-0013-8000', 'CN', full('+8613800138000', '13800138000')],
    ['+86 138 0013 8000', 'CN', full('+8613800138000', '13800138000')],
    ['0086 13800138000', 'CN', full('+8613800138000', '13800138000')],
    ['8613800138000', 'CN', full('+8613800138000', '13800138000')],
    ["'13800138000", 'CN', full('+8613800138000', '13800138000')],
    ['１３８００１３８０００', 'CN', full('+8613800138000', '13800138000')],
    ['010-6552 9988', 'CN', full('+861065529988', '010 6552 9988')],
    ['+86 13800138000', 'US', full('+8613800138000', '+86 138 0013 8000')],
    ['(212) 555-0123', 'US', full('+12125550123', '(212) 555-0123')],
    ['+1 212 555 0123', 'CN', full('+12125550123', '+1 212 555 0123')],
    ['020 7946 0018', 'GB', full('+442079460018', '020 7946 0018')],
    ['+852 5123 4567', '', full('+85251234567', '+852 5123 4567')],
  ])('reads %s in %s', (text, country, expected) => {
    expect(readPhone(text, country)).toEqual(expected);
  });

  it.each([
    '138****1234',
    '138xxxxxx99',
    '1******6198',
    '138XXXX1234',
    '18412345678-1234',
    '18412345678转1234',
    '****1234',
    '+86 138****1234',
  ])('keeps %s as it is and never matches by it', (text) => {
    expect(readPhone(text, 'CN')).toEqual({ kind: 'masked', shown: text });
  });

  it.each([
    '12345',
    '1380013800',
    '10000000000',
    '555-0100',
    '',
    '张三',
    '13800138000 / 13900139000',
    '9'.repeat(60_000),
  ])('leaves %.20s unread and unchanged', (text) => {
    expect(readPhone(text, 'CN')).toEqual({ kind: 'unreadable', shown: text });
  });

  it('cannot read a national number without knowing the country', () => {
    expect(readPhone('2125550123', '').kind).toBe('unreadable');
    expect(readPhone('2125550123', '??').kind).toBe('unreadable');
  });

  it('reads what it shows as the same number again', () => {
    const numbers = fc.constantFrom(
      '+8613800138000',
      '+861065529988',
      '+12125550123',
      '+442079460018',
      '+85251234567',
      '+819012345678',
    );
    fc.assert(
      fc.property(numbers, fc.constantFrom('CN', 'US', 'GB', 'HK', 'JP', 'IT', ''), (e164, country) => {
        const once = readPhone(e164, country);
        expect(once).toMatchObject({ kind: 'full', e164 });
        expect(readPhone(once.shown, country)).toEqual(once);
      }),
    );
  });

  it('judges Chinese mobiles as the whole numbering plan does, also from memory', () => {
    const mobiles = fc.integer({ min: 10_000_000_000, max: 19_999_999_999 }).map(String);
    fc.assert(
      fc.property(mobiles, (digits) => {
        expect(readPhone(digits, 'CN').kind === 'full').toBe(
          parsePhoneNumberFromString(digits, 'CN')?.isValid() === true,
        );
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the last four digits a customer is asked for', () => {
  it.each([
    ['13800138000', '8000'],
    ['138****1234', '1234'],
    ['+1 212-555-0123', '0123'],
    ['18412345678-9012', '5678'],
    ['138xxxxxx99', null],
    ['', null],
  ])('of %s are %s', (text, expected) => {
    expect(lastFour(text)).toBe(expected);
  });
});
