/**
 * Reads the time of day that follows a day in a file: `8:26`, `08:26:30`, `10:00:00.123`, `2:05 PM`, `下午2:05`,
 * `14时30分`. Fractions of a second are dropped. 24:00 is refused: it is another day's midnight.
 */
const CLOCK =
  /^(上午|下午|凌晨|中午|晚上|am|pm)?\s*(\d{1,2})(?::|时|点)(\d{1,2})?(?::|分)?(?:(\d{1,2})秒?(?:[.,]\d+)?)?\s*(am|pm)?$/i;

const AFTERNOON = /^(下午|中午|晚上|pm)$/i;

/** @returns seconds since midnight, or null when the text is no time of day */
export function readClock(text: string): number | null {
  const found = CLOCK.exec(text.trim().replace(/\b([ap])\.m\.?/i, '$1m'));
  if (!found) return null;
  const half = found[1] ?? found[5];
  const hours = hoursOf(Number(found[2]), half);
  const minutes = Number(found[3] ?? 0);
  const seconds = Number(found[4] ?? 0);
  if (hours === null || minutes > 59 || seconds > 59) return null;
  return hours * 3600 + minutes * 60 + seconds;
}

/** 12 AM is 0 and 12 PM is 12; Chinese exports also write 下午14:05, whose hour is already right. */
function hoursOf(written: number, half: string | undefined): number | null {
  if (written > 23) return null;
  if (half === undefined || written > 12) return written;
  const onClock = written % 12;
  return AFTERNOON.test(half) ? onClock + 12 : onClock;
}
