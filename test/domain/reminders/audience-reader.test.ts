import { AUDIENCE_LISTS, type AudienceWords, readAudience } from '../../../src/domain/reminders/audience-reader';

/** A few of the product's words in both languages. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  levels: ['vip', 'gold', '黄金'],
  segments: ['champion'],
  channels: ['wechat', '微信', 'other'],
  festivals: ['midAutumn', '中秋节'],
};
const LISTS: Readonly<Record<string, string>> = { 等级: 'levels', 平台: 'channels', 节日: 'festivals' };

const words: AudienceWords = {
  listOf: (word) => AUDIENCE_LISTS.find((list) => list === word || list === LISTS[word]) ?? null,
  keyOf: (list, word) => KNOWN[list]?.find((one) => one === word.toLowerCase()) ?? null,
};

const NOBODY_SAID = { levels: [], segments: [], tiers: [], channels: [], festivals: [] };

describe('what a shop writes about whom a rule is for', () => {
  it.each([
    ['', {}],
    [' \n ; ', {}],
    ['levels: vip, gold; channels: wechat', { levels: ['vip', 'gold'], channels: ['wechat'] }],
    ['等级：黄金、VIP；平台：微信', { levels: ['黄金', 'vip'], channels: ['微信'] }],
    ['levels: vip\nchannels: wechat', { levels: ['vip'], channels: ['wechat'] }],
    ['VIP，champion', { levels: ['vip'], segments: ['champion'] }],
    ['levels: vip,, ;', { levels: ['vip'] }],
  ])('%j is understood', (text, expected) => {
    expect(readAudience(text, words, AUDIENCE_LISTS)).toEqual({
      audience: { ...NOBODY_SAID, ...expected },
      troubles: [],
    });
  });

  it.each([
    ['colour: red', {}, [{ code: 'unknownList', found: 'colour' }]],
    ['platinum', {}, [{ code: 'unknownList', found: 'platinum' }]],
    [
      'levels: vip, platinum',
      { levels: ['vip', 'platinum'] },
      [{ code: 'unknownChoice', list: 'levels', found: 'platinum' }],
    ],
    ['levels: vip: gold', { levels: ['vip: gold'] }, [{ code: 'unknownChoice', list: 'levels', found: 'vip: gold' }]],
  ])('%j is said not to be', (text, expected, troubles) => {
    expect(readAudience(text, words, AUDIENCE_LISTS)).toEqual({ audience: { ...NOBODY_SAID, ...expected }, troubles });
  });

  it('festivals mean nothing to a rule that is not about them', () => {
    const lists = AUDIENCE_LISTS.filter((list) => list !== 'festivals');
    const found = { audience: NOBODY_SAID, troubles: [{ code: 'unknownList', found: '节日' }] };
    expect(readAudience('节日：中秋节', words, lists)).toEqual(found);
    expect(readAudience('节日：中秋节', words, AUDIENCE_LISTS).audience.festivals).toEqual(['中秋节']);
  });
});
