import fc from 'fast-check';
import { convertIcsCalendar } from 'ts-ics';
import { type CalendarEvent, calendarFile } from '../../../src/domain/calendar/calendar-file';
import { type Instant, instantOfEpoch } from '../../../src/domain/calendar/instant';
import { asIsoDay, dayOfSerial } from '../../../src/domain/calendar/iso-day';

const STAMP = instantOfEpoch(Date.parse('2026-03-05T08:00:00.500Z'));

const anEvent = (own: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'followUp-T-1@shop',
  on: asIsoDay('2026-03-06'),
  summary: 'Call Ann',
  description: '',
  ...own,
});

/** As a calendar program reads it: ts-ics, an implementation that is not ours. */
const readBack = (events: readonly CalendarEvent[], stamp: Instant = STAMP) =>
  (convertIcsCalendar(undefined, calendarFile(events, stamp)).events ?? []).map((event) => ({
    uid: event.uid,
    on: event.start.date.toISOString().slice(0, 10),
    isWholeDay: event.start.type === 'DATE' && event.end?.type === 'DATE',
    days: event.end ? (event.end.date.getTime() - event.start.date.getTime()) / 86_400_000 : 0,
    summary: event.summary,
    description: event.description ?? '',
  }));

const linesOf = (file: string): string[] => file.split('\r\n');

describe('the calendar that a mail carries', () => {
  it('is read by a calendar program as whole days', () => {
    expect(readBack([anEvent(), anEvent({ uid: 'meeting-D-2@shop', on: asIsoDay('2026-12-31') })])).toEqual([
      {
        ...{ uid: 'followUp-T-1@shop', on: '2026-03-06', isWholeDay: true, days: 1 },
        ...{ summary: 'Call Ann', description: '' },
      },
      {
        ...{ uid: 'meeting-D-2@shop', on: '2026-12-31', isWholeDay: true, days: 1 },
        ...{ summary: 'Call Ann', description: '' },
      },
    ]);
  });

  it('says each day by itself and never by a rule, and when it was written', () => {
    const file = calendarFile([anEvent()], STAMP);
    expect(file).not.toContain('RRULE');
    // RFC 5545 section 3.8.7.2: DTSTAMP in UTC; 3.6.1: DTEND of whole days is the day after the last
    expect(linesOf(file)).toEqual(
      expect.arrayContaining(['DTSTAMP:20260305T080000Z', 'DTSTART;VALUE=DATE:20260306', 'DTEND;VALUE=DATE:20260307']),
    );
  });

  it('keeps commas, semicolons, backslashes, line breaks, Chinese and emoji as they were said', () => {
    const description = '李雷，说：a\\b; c, d\n“下周一”回访 🙂\nEND:VEVENT\nX-EVIL:1';
    expect(readBack([anEvent({ summary: 'A, B; C\\n', description })])).toEqual([
      expect.objectContaining({ summary: 'A, B; C\\n', description }),
    ]);
  });

  it('holds whatever people type: lines of at most 75 octets, whole characters, and what was said comes back', () => {
    const said = fc.string({ unit: 'grapheme', maxLength: 300 }).map((text) => text.trim());
    fc.assert(
      fc.property(
        fc.array(fc.record({ summary: said, description: said, serial: fc.integer({ min: 36_526, max: 73_050 }) })),
        (written) => {
          const events = written.map(({ serial, ...rest }, index) =>
            anEvent({ ...rest, on: dayOfSerial(serial), uid: `e-${index}` }),
          );
          const bytes = Buffer.from(calendarFile(events, STAMP), 'utf8');
          const lines = linesOf(bytes.toString('utf8'));
          expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
          expect(lines.some((line) => /[\r\n\ufffd]/.test(line))).toBe(/\ufffd/.test(JSON.stringify(written)));
          expect(readBack(events).map(({ on, uid }) => [on, uid])).toEqual(events.map(({ on, uid }) => [on, uid]));
        },
      ),
    );
  });

  it('comes back as it was said, character for character', () => {
    const text = fc.string({ unit: fc.constantFrom(...'a;,\\:"n N\n李🙂=é'), minLength: 1, maxLength: 200 });
    const kept = text.map((one) => `x${one}x`);
    fc.assert(
      fc.property(kept, kept, (summary, description) => {
        expect(readBack([anEvent({ summary, description })])).toEqual([
          expect.objectContaining({ summary, description }),
        ]);
      }),
    );
  });

  it('takes out what no calendar may hold: control characters, halves of characters', () => {
    const file = calendarFile([anEvent({ summary: 'a\u0000b\u0007c\r\nd\ud83d e\udc00\udc00' })], STAMP);
    expect(file).toContain('SUMMARY:a b c\\nd\ufffd e\ufffd\ufffd\r\n');
  });
});
