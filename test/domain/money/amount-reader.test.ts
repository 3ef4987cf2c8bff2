import { readAmount } from '../../../src/domain/money/amount-reader';
import { asCurrency, exponentOf, readCurrency } from '../../../src/domain/money/currency';

describe('amounts as files write them', () => {
  // shapes: the exports of JD, Taobao, WooCommerce, and a JD merchant's first table (3000元)
  it.each([
    ['3000元', 3000, 'CNY'],
    ['0元', 0, 'CNY'],
    ['100元整', 100, 'CNY'],
    ['¥1,234.50', 1234.5, 'CNY'],
    ['￥ 12', 12, 'CNY'],
    ['１２．５０', 12.5, undefined],
    ['(12.00)', -12, undefined],
    ['¥(12.00)', -12, 'CNY'],
    ['-5', -5, undefined],
    ['−5', -5, undefined],
    ['-$5.50', -5.5, 'USD'],
    ['$-5.50', -5.5, 'USD'],
    ['5.00-', -5, undefined],
    ['1.234,56', 1234.56, undefined],
    ['1.234.567', 1234567, undefined],
    ['12,5', 12.5, undefined],
    ['1,234', 1234, undefined],
    ['1,23,456.00', 123456, undefined],
    ['1 234,50 €', 1234.5, 'EUR'],
    ["CHF 1'234.50", 1234.5, 'CHF'],
    ['US$ 12', 12, 'USD'],
    ['12.00 (USD)', 12, 'USD'],
    ['CNY ¥12', 12, 'CNY'],
    ['¥12 JPY', 12, 'JPY'],
    ['.5', 0.5, undefined],
    ['499.00（系统计算中，该值仅供参考）', 499, undefined],
    ['499.00（满300减20）', 499, undefined],
  ])('reads %s', (text, amount, currency) => {
    expect(readAmount(text)).toEqual(currency === undefined ? { amount } : { amount, currency });
  });

  it.each([
    '',
    '元',
    'abc',
    '1.2万',
    '12,34.5.6',
    '1,2345',
    '1 2',
    '12 34',
    '5 XYZ',
    '--5',
    '-(5)',
    '€5 USD',
    '1e3',
    '=1+1',
    '9'.repeat(20),
    '1'.repeat(60_000),
  ])('refuses %.20s', (text) => {
    expect(readAmount(text)).toBeNull();
  });

  it('reads a shared sign as the home currency', () => {
    expect(readAmount('¥1200', asCurrency('JPY'))).toEqual({ amount: 1200, currency: 'JPY' });
    expect(readAmount('$12', asCurrency('CAD'))).toEqual({ amount: 12, currency: 'CAD' });
    expect(readAmount('$12', asCurrency('CNY'))).toEqual({ amount: 12, currency: 'USD' });
  });
});

describe('currencies', () => {
  it('have the decimals of ISO 4217', () => {
    // ISO 4217 list one, column "minor unit"
    expect(['JPY', 'KRW', 'CNY', 'USD', 'KWD', 'TND'].map((code) => exponentOf(asCurrency(code)))).toEqual([
      0, 0, 2, 2, 3, 3,
    ]);
  });

  it('are known by code in any case, sign or word, and refused when none', () => {
    expect(['cny', 'RMB', '人民币', '€', 'HK$', '日元'].map((text) => readCurrency(text))).toEqual([
      'CNY',
      'CNY',
      'CNY',
      'EUR',
      'HKD',
      'JPY',
    ]);
    expect(readCurrency('XYZ')).toBeNull();
    expect(readCurrency('')).toBeNull();
    expect(() => asCurrency('DEM')).toThrow(RangeError);
  });
});
