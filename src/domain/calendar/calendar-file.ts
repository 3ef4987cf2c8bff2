/**
 * Writes the days of a calendar as an iCalendar file (RFC 5545) that Google, Apple and Outlook take in. Only whole days,
 * each said once: what comes back every year comes as so many days, since no rule of the format knows the lunar calendar.
 *
 * The same event written again has the same UID, so that taking the file in twice makes no second entry.
 */
import { octetsOf } from '../text/octets';
import type { Instant } from './instant';
import { addDays, type IsoDay } from './iso-day';

export interface CalendarEvent {
  /** The same for the same event, in every file. */
  readonly uid: string;
  readonly on: IsoDay;
  readonly summary: string;
  /** '' for none. */
  readonly description: string;
}

/** Octets of a line without its end; section 3.1. */
const LONGEST_LINE = 75;

/** @param stamp when the file is written: of two files with one event the later one counts */
export function calendarFile(events: readonly CalendarEvent[], stamp: Instant): string {
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Regulars//Regulars//EN', 'METHOD:PUBLISH'];
  const lines = [...head, ...events.flatMap((event) => eventLines(event, stamp)), 'END:VCALENDAR'];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ uid, on, summary, description }: CalendarEvent, stamp: Instant): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${new Date(stamp).toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${on.replace(/-/g, '')}`,
    `DTEND;VALUE=DATE:${addDays(on, 1).replace(/-/g, '')}`,
    `SUMMARY:${escaped(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out; section 3.3.11
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f]/g;
/** Half of a character, which no octets stand for. */
const HALF = /\p{Cs}/gu;

const escaped = (text: string): string =>
  text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(CONTROL, ' ')
    .replace(HALF, '\ufffd')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** No character is cut in two. The blank that begins a folded line counts. */
function folded(line: string): string {
  let written = '';
  let octets = 0;
  for (const sign of line) {
    const size = octetsOf(sign.codePointAt(0)!);
    if (octets + size > LONGEST_LINE) {
      written += '\r\n ';
      octets = 1;
    }
    written += sign;
    octets += size;
  }
  return written;
}
