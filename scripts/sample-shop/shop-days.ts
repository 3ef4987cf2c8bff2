/** The days of the made-up shop, counted from 1970-01-01; eighteen months of orders, looked at on the day after the last. */
const DAY_MS = 86_400_000;

export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

/** `2026-03-14` */
export const dayText = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

export const FIRST_DAY = dayNumber('2024-09-15');
export const LAST_DAY = dayNumber('2026-03-14');
export const TODAY = LAST_DAY + 1;

/** `2026-03-14 20:31:07` */
export function momentText(day: number, seconds: number): string {
  return `${dayText(day)} ${new Date(seconds * 1000).toISOString().slice(11, 19)}`;
}
