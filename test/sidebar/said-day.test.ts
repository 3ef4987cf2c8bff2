import { chipDays } from '../../sidebar/days/chip-days';
import { dayWords } from '../../sidebar/days/day-words';
import { saidDay } from '../../sidebar/days/said-day';
import { asIsoDay } from '../../src/domain/calendar/iso-day';

/** 2026-03-18 is a Wednesday (any calendar of 2026). */
const WEDNESDAY = asIsoDay('2026-03-18');

describe('a day named in what was said becomes the follow-up', () => {
  // Source of every expected day: the calendar of March to September 2026; weeks begin on Monday.
  it.each([
    ['客户满意，下周一回访', '2026-03-23', '下周一'],
    ['下下周三再联系', '2026-04-01', '下下周三'],
    ['周五打电话确认', '2026-03-20', '周五'],
    ['周一打电话确认', '2026-03-23', '周一'],
    ['本周日提醒她', '2026-03-22', '本周日'],
    ['下礼拜天拜访', '2026-03-29', '下礼拜天'],
    ['明天回电', '2026-03-19', '明天'],
    ['后天再打', '2026-03-20', '后天'],
    ['大后天再打', '2026-03-21', '大后天'],
    ['三天后跟进', '2026-03-21', '三天后'],
    ['十二天后跟进', '2026-03-30', '十二天后'],
    ['两周后联系', '2026-04-01', '两周后'],
    ['半个月后回访', '2026-04-02', '半个月后'],
    ['3个月后回访', '2026-06-18', '3个月后'],
    ['下个月5号提醒他续卡', '2026-04-05', '下个月5号'],
    ['4月2日回访', '2026-04-02', '4月2日'],
    ['月底催一下尾款', '2026-03-31', '月底'],
    ['下周，记得联系', '2026-03-23', '下周'],
    ['上周一买的，下周一回访', '2026-03-23', '下周一'],
    ['2026-05-01 回访', '2026-05-01', '2026-05-01'],
    ['Happy with it. Call back next Monday', '2026-03-23', 'next Monday'],
    ['call her on Friday', '2026-03-20', 'Friday'],
    ['Follow up in two weeks', '2026-04-01', 'in two weeks'],
    ['ring again tomorrow', '2026-03-19', 'tomorrow'],
    ['check in the day after tomorrow', '2026-03-20', 'day after tomorrow'],
    ['get back to him by April 2nd', '2026-04-02', 'April 2nd'],
    ['email on 2 April', '2026-04-02', '2 April'],
    ['contact at the end of the month', '2026-03-31', 'end of the month'],
  ])('%s', (text, day, words) => {
    expect(saidDay(text, WEDNESDAY)).toEqual({ day, words, isFollowUp: true });
  });

  it('only offers a day that is about something else', () => {
    expect(saidDay('货下周一到', WEDNESDAY)).toEqual({ day: '2026-03-23', words: '下周一', isFollowUp: false });
    expect(saidDay('parcel arrives on Friday', WEDNESDAY)).toMatchObject({ day: '2026-03-20', isFollowUp: false });
  });

  it('prefers the day of the follow-up to an earlier one', () => {
    expect(saidDay('货明天到，下周一回访', WEDNESDAY)).toMatchObject({ day: '2026-03-23', isFollowUp: true });
  });

  it.each([
    '上周一打过电话',
    '3月1日打过电话',
    'called last Monday',
    '2月30日联系',
    '三天前联系过',
    '',
    '换了面霜，很满意',
  ])('finds no day in “%s”', (text) => {
    expect(saidDay(text, WEDNESDAY)).toBeNull();
  });
});

describe('follow-up chips', () => {
  it('mean tomorrow, in three days and the Monday of next week', () => {
    expect(chipDays(WEDNESDAY).map(({ day }) => day)).toEqual(['2026-03-19', '2026-03-21', '2026-03-23']);
    expect(chipDays(asIsoDay('2026-03-22')).at(-1)).toEqual({ key: 'nextWeek', day: '2026-03-23' }); // a Sunday
    expect(chipDays(asIsoDay('2026-03-23')).at(-1)).toEqual({ key: 'nextWeek', day: '2026-03-30' }); // a Monday
  });

  it('say the day in words, with the year only where it is another one', () => {
    expect(dayWords(asIsoDay('2026-03-23'), WEDNESDAY, 'zh-CN')).toBe('3月23日 周一');
    expect(dayWords(asIsoDay('2027-01-04'), WEDNESDAY, 'en')).toBe('Mon 4 Jan 2027');
  });
});
