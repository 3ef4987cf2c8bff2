import { readDay } from '../../../src/domain/calendar/day-reader';
import { decideSlashOrder, slashOrderOf } from '../../../src/domain/calendar/slash-order';

const civil = (day: string, seconds: number | null = null) => ({ kind: 'civil', day, seconds });
const refused = (reason: string) => ({ kind: 'refused', reason });
const instant = (iso: string) => ({ kind: 'instant', instant: Date.parse(iso) });

describe('days as files write them', () => {
  // shapes: the exports of Taobao, JD, Youzan, Shopify, Etsy, Amazon and UCI Online Retail
  it.each([
    ['2024-03-05', civil('2024-03-05')],
    ['2024-3-5', civil('2024-03-05')],
    ['2016/5/23 22:02', civil('2016-05-23', 79_320)],
    ['2024.3.5', civil('2024-03-05')],
    ['2024年3月5日', civil('2024-03-05')],
    ['2024年3月5日 14时30分', civil('2024-03-05', 52_200)],
    ['2024年3月5日星期二 下午2:05', civil('2024-03-05', 50_700)],
    ['２０２４－０３－０５', civil('2024-03-05')],
    ['20240305', civil('2024-03-05')],
    ['05.03.2024', civil('2024-03-05')],
    ['5.3.24 08:00', civil('2024-03-05', 28_800)],
    ['2026-01-31 08:06:59', civil('2026-01-31', 29_219)],
    ['2026-01-31T08:06:59.123', civil('2026-01-31', 29_219)],
    ['Mar 5, 2024', civil('2024-03-05')],
    ['March 5th, 2024 2:05 PM', civil('2024-03-05', 50_700)],
    ['5 Mar 2024', civil('2024-03-05')],
    ['05-Sept-24', civil('2024-09-05')],
    ['Tue, 5 March 2024 12:00 am', civil('2024-03-05', 0)],
    ['2024-05-01 10:00:00 +0000', instant('2024-05-01T10:00:00Z')],
    ['2009-01-01T10:50:49-08:00', instant('2009-01-01T10:50:49-08:00')],
    ['2024-05-01T10:00:00.000Z', instant('2024-05-01T10:00:00Z')],
    ['Tue Mar 05 2024 10:00:00 GMT+0800 (China Standard Time)', instant('2024-03-05T10:00:00+08:00')],
  ])('reads %s', (text, expected) => {
    expect(readDay(text, null)).toEqual(expected);
  });

  it.each([
    ['', refused('blank')],
    ['　 ', refused('blank')],
    ['45000', refused('serial')],
    ['45000.5', refused('serial')],
    ['2024-02-30', refused('noSuchDay')],
    ['31/31/2024', refused('noSuchDay')],
    ['20241305', refused('noSuchDay')],
    ['3/4/2024', refused('undecided')],
    ['三月八号', refused('unreadable')],
    ['5 Foo 2024', refused('unreadable')],
    ['2024-03-05 25:00', refused('unreadable')],
    ['2024-03-05 24:00', refused('unreadable')],
    ['2024-03-05abc', refused('unreadable')],
    ['13800138000', refused('unreadable')],
    [`2024-03-05${' '.repeat(60_000)}x`, refused('unreadable')],
  ])('refuses %.30s', (text, expected) => {
    expect(readDay(text, null)).toEqual(expected);
  });

  it('reads slashes by the order of the column', () => {
    expect(readDay('12/1/10 8:26', 'mdy')).toEqual(civil('2010-12-01', 30_360));
    expect(readDay('12/1/10', 'dmy')).toEqual(civil('2010-01-12'));
    expect(readDay('13/1/2010', 'mdy')).toEqual(refused('noSuchDay'));
    expect(readDay('31/31/2024', 'mdy')).toEqual(refused('noSuchDay'));
  });

  it('reads a day that is the same in either order without asking', () => {
    expect(readDay('3/3/2024', null)).toEqual(civil('2024-03-03'));
  });

  it('puts two-digit years 00–68 into this century, 69–99 into the last', () => {
    // POSIX strptime, %y
    expect(readDay('1/1/68', 'mdy')).toEqual(civil('2068-01-01'));
    expect(readDay('1/1/69', 'mdy')).toEqual(civil('1969-01-01'));
  });
});

describe('one slash order for a column', () => {
  it.each([
    [['12/1/10 8:26', '1/13/11 9:00'], 'mdy'],
    [['1/12/2010', '13-1-2010'], 'dmy'],
    [['1/2/2024', '', 'abc', '2024/13/1'], 'undecided'],
    [['31/31/2024', '1/2/2024'], 'undecided'],
    [['13/1/2024', '1/13/2024'], 'contradiction'],
  ])('is found in %j: %s', (texts, expected) => {
    expect(slashOrderOf(texts)).toBe(expected);
  });

  it('falls to the language where the column is silent, and is refused where English leaves it open', () => {
    // CLDR: zh M/d order; en-US M/d/yy; en-GB dd/MM/y
    expect(decideSlashOrder('undecided', 'zh-CN')).toBe('mdy');
    expect(decideSlashOrder('undecided', 'en')).toBeNull();
    expect(decideSlashOrder('undecided', 'en', 'US')).toBe('mdy');
    expect(decideSlashOrder('undecided', 'en', 'GB')).toBe('dmy');
    expect(decideSlashOrder('dmy', 'en', 'US')).toBe('dmy');
    expect(decideSlashOrder('contradiction', 'en', 'US')).toBeNull();
  });
});
