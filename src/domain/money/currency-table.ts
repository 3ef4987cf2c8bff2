/**
 * ISO 4217 list one, the currencies in use, by the number of their decimals ("minor unit").
 *
 * The exponents are the standard's, not CLDR's: CLDR prints IQD and AFN without decimals, banks book them with theirs.
 */
const TWO_DECIMALS =
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP ' +
  'CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS ' +
  'KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD ' +
  'PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP ' +
  'TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG';
const NO_DECIMALS = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF';
const THREE_DECIMALS = 'BHD IQD JOD KWD LYD OMR TND';

export const CURRENCY_EXPONENTS: ReadonlyMap<string, number> = new Map([
  ...TWO_DECIMALS.split(' ').map((code) => [code, 2] as const),
  ...NO_DECIMALS.split(' ').map((code) => [code, 0] as const),
  ...THREE_DECIMALS.split(' ').map((code) => [code, 3] as const),
]);

/** Signs and words that name one currency, lower case, after NFKC. */
export const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map([
  ['rmb', 'CNY'],
  ['cnh', 'CNY'],
  ['cn¥', 'CNY'],
  ['人民币', 'CNY'],
  ['us$', 'USD'],
  ['美元', 'USD'],
  ['美金', 'USD'],
  ['€', 'EUR'],
  ['欧元', 'EUR'],
  ['£', 'GBP'],
  ['英镑', 'GBP'],
  ['jp¥', 'JPY'],
  ['円', 'JPY'],
  ['日元', 'JPY'],
  ['日圆', 'JPY'],
  ['hk$', 'HKD'],
  ['港币', 'HKD'],
  ['港元', 'HKD'],
  ['nt$', 'TWD'],
  ['台币', 'TWD'],
  ['新台币', 'TWD'],
  ['mop$', 'MOP'],
  ['澳门元', 'MOP'],
  ['a$', 'AUD'],
  ['au$', 'AUD'],
  ['澳元', 'AUD'],
  ['c$', 'CAD'],
  ['ca$', 'CAD'],
  ['加元', 'CAD'],
  ['s$', 'SGD'],
  ['新加坡元', 'SGD'],
  ['nz$', 'NZD'],
  ['r$', 'BRL'],
  ['mx$', 'MXN'],
  ['₩', 'KRW'],
  ['韩元', 'KRW'],
  ['₹', 'INR'],
  ['卢比', 'INR'],
  ['฿', 'THB'],
  ['泰铢', 'THB'],
  ['₫', 'VND'],
  ['越南盾', 'VND'],
  ['₽', 'RUB'],
  ['卢布', 'RUB'],
  ['₱', 'PHP'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['rm', 'MYR'],
  ['zł', 'PLN'],
  ['瑞郎', 'CHF'],
]);

/**
 * Signs that several currencies share: meant is the home currency when it is one of them, else the first.
 * 元 and $ beside ¥ are what Chinese and American exports write without saying whose.
 */
export const SHARED_SIGNS: ReadonlyMap<string, readonly string[]> = new Map([
  ['¥', ['CNY', 'JPY']],
  ['元', ['CNY', 'HKD', 'TWD', 'MOP', 'SGD']],
  ['圆', ['CNY', 'JPY']],
  ['圓', ['CNY', 'JPY', 'HKD', 'TWD']],
  ['块', ['CNY', 'HKD', 'TWD']],
  [
    '$',
    ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD', 'MXN', 'CLP', 'COP', 'ARS', 'UYU', 'BSD', 'BBD', 'JMD', 'TTD'],
  ],
  ['kr', ['SEK', 'NOK', 'DKK', 'ISK']],
]);
