/**
 * The width in pixels that a column gets when it is made; never changed afterwards. Three widths only: each run of
 * equal neighbours costs a call.
 */
import type { Kind } from '../schema/column';

const NARROW = 90;
const NORMAL = 130;
const WIDE = 240;

export const COLUMN_WIDTHS: Readonly<Record<Kind, number>> = {
  id: NORMAL,
  text: NORMAL,
  long: WIDE,
  phone: NORMAL,
  email: WIDE,
  day: NORMAL,
  time: NORMAL,
  anniversary: NORMAL,
  money: NORMAL,
  int: NARROW,
  rate: NARROW,
  share: NARROW,
  number: NARROW,
  check: NARROW,
  choice: NORMAL,
  person: NORMAL,
  ref: NORMAL,
  json: NARROW,
};
