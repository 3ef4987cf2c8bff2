/** The morning's mail as HTML. */
import type { Language } from '../../../i18n/bilingual';
import { MEANING_LOOKS } from '../../../schema/palette';
import { htmlText, mailBox, mailButton, mailPage } from '../mail-html';
import type { DigestContent, DigestPart } from './digest-content';
import type { DigestEntry } from './digest-entries';

const PASTED = { background: '#f1f3f4', fontColor: '#202124' };
const QUIET = 'color:#5f6368';

export function digestHtml(
  content: DigestContent,
  closing: readonly string[],
  pasteLabel: string,
  language: Language,
): string {
  const { subject, intro, first, contact, later, known, link } = content;
  const button = mailButton(link.url, link.words);
  const body = [
    `<h1 style="margin:0;font-size:20px;line-height:1.4">${htmlText(subject)}</h1>`,
    ...intro.map((line) => `<div style="${QUIET}">${htmlText(line)}</div>`),
    ...(first === null ? [] : [partHtml(first, pasteLabel, true)]),
    ...[contact, later, known].flatMap((part) => (part === null ? [] : [partHtml(part, pasteLabel, false)])),
    ...closing.map((line) => `<p style="margin:16px 0 0">${htmlText(line)}</p>`),
    button,
  ];
  return mailPage(subject, language, body.join(''));
}

function partHtml({ heading, entries, sentences }: DigestPart, pasteLabel: string, isUrgent: boolean): string {
  const look = MEANING_LOOKS.actNow;
  const told = entries.map((entry) =>
    isUrgent
      ? mailBox(look, entryHtml(entry, pasteLabel, look.fontColor))
      : `<div style="margin:8px 0 0;padding:8px 0 0;border-top:1px solid #dadce0">${entryHtml(entry, pasteLabel, '#5f6368')}</div>`,
  );
  const rest = sentences.map((line) => `<p style="margin:8px 0 0">${htmlText(line)}</p>`);
  return [
    `<h2 style="margin:24px 0 0;font-size:16px;line-height:1.4">${htmlText(heading)}</h2>`,
    ...told,
    ...rest,
  ].join('');
}

function entryHtml({ name, reason, lines, paste }: DigestEntry, pasteLabel: string, labelColour: string): string {
  const said = lines.map(
    ({ label, text }) => `<div><span style="color:${labelColour}">${htmlText(label)}</span>${htmlText(text)}</div>`,
  );
  const text = paste === '' ? '' : `<div style="color:${labelColour}">${htmlText(pasteLabel)}</div>`;
  return [
    `<h3 style="margin:0;font-size:15px;line-height:1.6">${htmlText(name)}</h3>`,
    `<div style="font-weight:bold">${htmlText(reason)}</div>`,
    ...said,
    paste === '' ? '' : `${text}${mailBox(PASTED, htmlText(paste))}`,
  ].join('');
}
