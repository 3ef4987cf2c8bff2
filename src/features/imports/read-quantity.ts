/** Reads how many: `2`, `1,000`, `3.0`, `2件`, `4 pcs`. Signs are kept; what a sign may mean the status decides. */
import { type Read, refusal } from './line-refusal';

const QUANTITY = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.0+)?\s*(?:[\u4e00-\u9fff]{1,2}|pcs?\.?|units?|x|×)?$/i;
const LARGEST = 1_000_000_000;

/** @param isAsked the file has a column for it: then a blank is a gap, else one is meant */
export function readQuantity(text: string, isAsked: boolean): Read<number> {
  if (text === '' && !isAsked) return { value: 1 };
  const found = QUANTITY.exec(text.normalize('NFKC'));
  const size = found ? Number(found[2]!.replace(/,/g, '')) : Number.NaN;
  if (!(size <= LARGEST)) return { refused: refusal('QUANTITY_UNREADABLE', 'orders.quantity', text) };
  if (size === 0) return { refused: refusal('QUANTITY_ZERO', 'orders.quantity', text) };
  return { value: found![1] === '-' ? -size : size };
}
