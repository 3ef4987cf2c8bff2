import { countryName, readCountry } from '../../../src/domain/countries/country-reader';
import { COUNTRIES } from '../../../src/domain/countries/country-table';

describe('countries as orders name them', () => {
  it.each([
    ['CN', 'CN'],
    ['中国', 'CN'],
    ['中国大陆', 'CN'],
    ['台湾', 'TW'],
    ['香港', 'HK'],
    ['U.K.', 'GB'],
    ['United Kingdom', 'GB'],
    ['USA', 'US'],
    ['United States', 'US'],
    ['EIRE', 'IE'],
    ['RSA', 'ZA'],
    ['Channel Islands', 'JE'],
    ['Cote d’Ivoire', 'CI'],
    ['Türkiye', 'TR'],
    ['turkey', 'TR'],
    [' germany ', 'DE'],
  ])('reads %s as %s', (text, expected) => {
    expect(readCountry(text)).toBe(expected);
  });

  it.each(['', 'Unspecified', 'European Community', '火星', 'ZZ'])('refuses %s', (text) => {
    expect(readCountry(text)).toBeNull();
  });

  it('reads every country’s own code and both its names', () => {
    for (const [code, zh, en] of COUNTRIES) expect([code, zh, en].map(readCountry)).toEqual([code, code, code]);
  });

  it('holds the 249 countries of ISO 3166-1, and Kosovo', () => {
    // ISO 3166-1: 249 assigned codes; XK is user-assigned and in common use
    expect(COUNTRIES).toHaveLength(250);
    expect(countryName('CN', 'zh-CN')).toBe('中国');
    expect(countryName('??', 'en')).toBe('??');
  });
});
