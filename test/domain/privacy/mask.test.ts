import fc from 'fast-check';
import {
  maskedAccount,
  maskedAddress,
  maskedCode,
  maskedEmail,
  maskedPhone,
  maskedText,
} from '../../../src/domain/privacy/mask';

/** Source of the forms: the "phones as 138****1234, e-mails as a***@example.com". */
describe('a contact detail is hidden, and still known to who knows it', () => {
  it.each([
    ['13800001234', '138****1234'],
    ['+86 138 0000 1234', '861****1234'],
    ['１３８００００１２３４', '138****1234'],
    ['138****1234', '138****1234'],
    ['18412345678-1234', '184****1234'],
    ['8888 999', '88****99'],
    ['110', '***'],
    ['ask at the door', '***'],
  ])('the phone %s as %s', (phone, shown) => expect(maskedPhone(phone)).toBe(shown));

  it.each([
    ['ann@example.com', 'a***@example.com'],
    ['no address', '***'],
  ])('the e-mail %s as %s', (email, shown) => expect(maskedEmail(email)).toBe(shown));

  it.each([
    ['wx_ann_99', 'w***'],
    ['小明', '小***'],
    ['13800001234', '138****1234'],
    ['ann@example.com', 'a***@example.com'],
  ])('the account %s as %s', (account, shown) => expect(maskedAccount(account)).toBe(shown));

  it.each([
    ['浙江省杭州市西湖区文三路12号', '浙江省***'],
    ['12 High Street, Leeds', '***'],
  ])('the address %s as %s', (address, shown) => expect(maskedAddress(address)).toBe(shown));
});

describe('in text', () => {
  it.each([
    ['王芳13800001234', '王芳138****1234'],
    ['call (202) 555-0123 or ann@example.com', 'call 202****0123 or a***@example.com'],
    ['since 2026-03-15, 3 boxes', 'since 2026-03-15, 3 boxes'],
    ['138 0000 1234（微信同号）', '138****1234（微信同号）'],
  ])('%s reads %s', (text, shown) => expect(maskedText(text)).toBe(shown));

  it('an order number stays, a mobile in its place does not', () => {
    expect(maskedCode('114-1234567-1234567')).toBe('114-1234567-1234567');
    expect(maskedCode('13800001234')).toBe('138****1234');
  });

  it('no full Chinese mobile comes through, whatever stands around it and however it is parted', () => {
    const mobile = fc.stringMatching(/^1[3-9]\d{9}$/);
    const around = fc.stringMatching(/^[a-z王 ,。]{0,8}$/);
    const parting = fc.constantFrom('', ' ', '-', '.', '  ');
    fc.assert(
      fc.property(mobile, around, around, parting, (phone, before, after, by) => {
        const written = `${phone.slice(0, 3)}${by}${phone.slice(3, 7)}${by}${phone.slice(7)}`;
        expect(maskedText(before + written + after).replace(/\D/g, '')).not.toContain(phone);
      }),
    );
  });

  it('what is masked stays as it is when it is masked again', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z@.\d 王-]{0,30}$/), (text) => {
        const once = maskedText(text);
        expect(maskedText(once)).toBe(once);
      }),
    );
  });
});
