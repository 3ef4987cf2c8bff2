/** What `npm start` prints: what it did, the segments, today's reminders, and where to look. */
import type { Language } from '../../src/i18n/bilingual';
import { segments } from '../../src/schema/lists/customer-lists-table';
import type { SampleShop } from './sample-shop';
import { startWords } from './start-words';

const SHOWN_REMINDERS = 8;
const BAR = 40;

export function startLines(shop: SampleShop, language: Language, folder: string): readonly string[] {
  const say = startWords[language];
  const { report, customers, kept, installed, imported } = shop;
  return [
    say.title,
    kept ? say.kept(folder) : say.installed(installed),
    ...(imported ? [say.imported(imported)] : []),
    '',
    say.customers({ customers, scored: report.figures.scored }),
    ...segmentLines(shop, language),
    '',
    ...reminderLines(shop, language),
    say.sent({ mails: shop.mails }),
    '',
    say.look,
    ...['export customers', 'export report.segments', 'export reminders', 'outbox'].map(
      (verb) => `  npm run -s regulars -- ${verb} --json`,
    ),
    say.clean,
    '  npm run -s regulars -- reset',
  ];
}

function segmentLines({ report }: SampleShop, language: Language): readonly string[] {
  const rows = report.figures.segments;
  const most = rows.reduce((highest, { customers }) => Math.max(highest, customers), 1);
  const name = (segment: string): string => segments.choices[segment as keyof typeof segments.choices][language];
  const widest = rows.reduce((width, { segment }) => Math.max(width, widthOf(name(segment))), 0);
  return rows.map(({ segment, customers }) => {
    const label = name(segment);
    const bar = '█'.repeat(Math.round((customers / most) * BAR));
    return `  ${label}${' '.repeat(widest - widthOf(label))}  ${String(customers).padStart(4)}  ${bar}`;
  });
}

function reminderLines({ today, report }: SampleShop, language: Language): readonly string[] {
  const say = startWords[language];
  const day = String(report.parameters['today']);
  if (today.length === 0) return [say.noReminders({ day })];
  return [
    say.reminders({ day, count: today.length }),
    ...today.slice(0, SHOWN_REMINDERS).map(({ subject, to, as }) => `  ${subject} → ${to} (${say[as]})`),
    ...(today.length > SHOWN_REMINDERS ? ['  …'] : []),
  ];
}

/** Columns on a terminal: Chinese characters take two. */
const widthOf = (text: string): number =>
  [...text].reduce((width, sign) => width + (/[\u2e80-\uffef]/.test(sign) ? 2 : 1), 0);
