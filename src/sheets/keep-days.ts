/** For how many days after the last order each channel lets contact data be kept; channels without a limit are absent. */
import type { ShopWorkbook } from './shop-workbook';

export function keepDaysByChannel(workbook: Pick<ShopWorkbook, 'readShort'>): ReadonlyMap<string, number> {
  const days = new Map<string, number>();
  for (const { channel, keepContactDays } of workbook.readShort('channels', ['channel', 'keepContactDays']).rows) {
    if (channel !== null && keepContactDays !== null && !days.has(channel)) days.set(channel, keepContactDays);
  }
  return days;
}
