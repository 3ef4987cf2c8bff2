/** Written by scripts/write-lunar-table.ts with lunar-typescript; do not edit. */
export const FIRST_LUNAR_YEAR = 1899;
export const LAST_LUNAR_YEAR = 2100;

/** The first day of the first year. */
export const FIRST_LUNAR_NEW_YEAR = '1899-02-10';

/**
 * Five hex digits a lunar year, ten years a line. The first is 1 where the leap month has 30 days; the next three have a
 * bit for each month, the first month's highest, set where it has 30 days and not 29; the last is the number of the month
 * that has a leap month after it, 0 for none.
 */
export const LUNAR_YEARS = [
  '0ab50 04bd8 04ae0 0a570 054d5 0d260 0d950 16554 056a0 09ad0',
  '055d2 04ae0 0a5b6 0a4d0 0d250 1d255 0b540 0d6a0 0ada2 095b0',
  '14977 04970 0a4b0 0b4b5 06a50 06d40 1ab54 02b60 09570 052f2',
  '04970 06566 0d4a0 0ea50 16a95 05ad0 02b60 186e3 092e0 1c8d7',
  '0c950 0d4a0 1d8a6 0b550 056a0 1a5b4 025d0 092d0 0d2b2 0a950',
  '0b557 06ca0 0b550 15355 04da0 0a5b0 14573 052b0 0a9a8 0e950',
  '06aa0 0aea6 0ab50 04b60 0aae4 0a570 05260 0f263 0d950 05b57',
  '056a0 096d0 04dd5 04ad0 0a4d0 0d4d4 0d250 0d558 0b540 0b6a0',
  '195a6 095b0 049b0 0a974 0a4b0 0b27a 06a50 06d40 0af46 0ab60',
  '09570 04af5 04970 064b0 074a3 0ea50 06b58 05ac0 0ab60 096d5',
  '092e0 0c960 0d954 0d4a0 0da50 07552 056a0 0abb7 025d0 092d0',
  '0cab5 0a950 0b4a0 0baa4 0ad50 055d9 04ba0 0a5b0 15176 052b0',
  '0a930 07954 06aa0 0ad50 05b52 04b60 0a6e6 0a4e0 0d260 0ea65',
  '0d530 05aa0 076a3 096d0 04afb 04ad0 0a4d0 1d0b6 0d250 0d520',
  '0dd45 0b5a0 056d0 055b2 049b0 0a577 0a4b0 0aa50 1b255 06d20',
  '0ada0 14b63 09370 049f8 04970 064b0 168a6 0ea50 06b20 1a6c4',
  '0aae0 092e0 0d2e3 0c960 0d557 0d4a0 0da50 05d55 056a0 0a6d0',
  '055d4 052d0 0a9b8 0a950 0b4a0 0b6a6 0ad50 055a0 0aba4 0a5b0',
  '052b0 0b273 06930 07337 06aa0 0ad50 14b55 04b60 0a570 054e4',
  '0d160 0e968 0d520 0daa0 16aa6 056d0 04ae0 0a9d4 0a2d0 0d150',
  '0f252 0d520',
].join(' ');

export const FIRST_QINGMING_YEAR = 1900;

/** The day of April on which Qingming falls, a digit a civil year, fifty years a line. */
export const QINGMING_DAYS = [
  '55665566556655565556555655565556555655565556555555',
  '55555555555555555555555555455545554555455545554555',
  '45554555445544554455445544554455445544554445444544',
  '45444544454445444544454444444444444444444444444444',
  '5',
].join('');
