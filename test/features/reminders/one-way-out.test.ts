/** Nothing goes to a customer but by one way, and the guard stands in it: read from the sources. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..', '..', 'src');
const sources = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path: path.replace(/\\/g, '/'), text: readFileSync(join(ROOT, path), 'utf8') }));

const filesWith = (what: RegExp): readonly string[] =>
  sources.filter(({ text }) => what.test(text.replace(/\/\*[\s\S]*?\*\//g, ''))).map(({ path }) => path);

const importing = (name: string): RegExp => new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from`);

describe('a mail', () => {
  it('leaves by one file', () => {
    expect(filesWith(/\b(?:MailApp|GmailApp)\b/)).toEqual(['platform/mail.ts']);
  });

  it('is sent by one feature, from one file', () => {
    const senders = filesWith(importing('sendMail'));
    expect(senders).toHaveLength(1);
    expect(senders[0]).toMatch(/^features\/reminders\//);
  });

  it('to a customer is written in one file, for whoever the guard has passed, and the guard alone makes a pass', () => {
    expect(filesWith(importing('customerMail'))).toEqual(['features/reminders/reminder-mail.ts']);
    expect(filesWith(/\bguardMail\(/)).toEqual([
      'domain/reminders/mail-guard.ts',
      'features/reminders/reminder-mail.ts',
    ]);
    expect(filesWith(/\bas MailPass\b/)).toEqual(['domain/reminders/mail-guard.ts']);
  });
});
