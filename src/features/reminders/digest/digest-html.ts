/** The morning's mail as HTML. */
import type { Language } from '../../../i18n/bilingual';
import { MEANING_LOOKS } from '../../../schema/palette';
import { htmlText, mailBox, mailButton, mailPage } from '../mail-html';
import type { DigestContent, DigestPart } from './digest-content';
import type { DigestEntry } from './digest-entries';

const PASTED = { background: '#f1f3f4', fontColor: '#202124' };
const QUIET = 'color:#5f6368';
/** Labels grey, why in blue. */
const CALM = { background: '#ffffff', fontColor: '#5f6368', why: '#174ea6' };

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
  const look = isUrgent ? MEANING_LOOKS.actNow : CALM;
  const told = entries.map((entry) => {
    const html = entryHtml(entry, pasteLabel, look);
    return isUrgent
      ? mailBox(look, html)
      : `<div style="margin:12px 0 0;padding:12px 0 0;border-top:1px solid #dadce0">${html}</div>`;
  });
  const rest = sentences.map((line) => `<p style="margin:8px 0 0">${htmlText(line)}</p>`);
  return [
    `<h2 style="margin:28px 0 0;font-size:17px;line-height:1.4">${htmlText(heading)}</h2>`,
    ...told,
    ...rest,
  ].join('');
}

/** @param look of labels, and of why */
function entryHtml(
  { name, reasons, lines, paste }: DigestEntry,
  pasteLabel: string,
  { fontColor, why }: { readonly fontColor: string; readonly why?: string },
): string {
  const label = (words: string): string => `<span style="color:${fontColor}">${htmlText(words)}</span>`;
  return [
    `<h3 style="margin:0;font-size:16px;line-height:1.5">${htmlText(name)}</h3>`,
    ...reasons.map((reason) => `<div style="color:${why ?? fontColor};font-weight:bold">${htmlText(reason)}</div>`),
    ...lines.map((line) => `<div style="font-size:14px">${label(line.label)}${htmlText(line.text)}</div>`),
    paste === '' ? '' : `<div style="font-size:14px">${label(pasteLabel)}</div>${mailBox(PASTED, htmlText(paste))}`,
  ].join('');
}
