/** The width in pixels that a column gets when it is made; never changed afterwards. */
import type { Kind } from '../schema/column';

export const COLUMN_WIDTHS: Readonly<Record<Kind, number>> = {
  id: 110,
  text: 140,
  long: 260,
  phone: 130,
  email: 200,
  day: 100,
  time: 140,
  anniversary: 120,
  money: 110,
  int: 90,
  rate: 90,
  share: 90,
  number: 90,
  check: 70,
  choice: 120,
  person: 120,
  ref: 110,
  json: 90,
};
