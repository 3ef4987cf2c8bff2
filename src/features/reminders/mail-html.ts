/**
 * The HTML of mails as Gmail, Outlook and phones show it: tables, inline styles, nothing loaded from elsewhere, colours
 * given in pairs so that a dark mode turns both.
 */
import type { Language } from '../../i18n/bilingual';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);

/** Text as it was typed, line breaks too; never markup. */
export const htmlText = (text: string): string => escaped(text).replace(/\n/g, '<br>');

const FONT = "font-family:-apple-system,'Segoe UI','PingFang SC','Microsoft YaHei',Arial,sans-serif";
/** A word longer than the line is broken rather than makes the mail scroll sideways. */
const BREAK = 'word-break:break-word;overflow-wrap:anywhere';

/** Grey behind, white in front; at most 600 px wide, Outlook for Windows told so in its own way. */
export function mailPage(title: string, language: Language, body: string): string {
  const table = 'role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"';
  return [
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">',
    `<title>${escaped(title)}</title></head>`,
    '<body style="margin:0;padding:0;background-color:#f1f3f4">',
    `<div role="main"><table ${table} bgcolor="#f1f3f4" style="background-color:#f1f3f4"><tr><td align="center" style="padding:16px 8px">`,
    '<!--[if mso]><table role="presentation" width="600"><tr><td><![endif]-->',
    `<table ${table} bgcolor="#ffffff" style="max-width:600px;table-layout:fixed;background-color:#ffffff;border-radius:8px">`,
    `<tr><td align="left" style="padding:20px 16px;${FONT};font-size:15px;line-height:1.6;color:#202124;${BREAK}">`,
    body,
    '</td></tr></table>',
    '<!--[if mso]></td></tr></table><![endif]-->',
    '</td></tr></table></div></body></html>',
  ].join('');
}

/** What a person wrote, under the shop's name; what it ends with, such as how to stop, stands below it in small. */
export function letterHtml(letter: {
  readonly subject: string;
  readonly shop: string;
  readonly text: string;
  readonly ending?: string;
  readonly language: Language;
}): string {
  const { text, ending = '' } = letter;
  const isEnding = ending !== '' && text.endsWith(ending);
  const said = isEnding ? text.slice(0, -ending.length).trimEnd() : text;
  const small = 'margin:20px 0 0;font-size:13px;color:#5f6368';
  const body = [
    `<h1 style="margin:0 0 12px;font-size:14px;line-height:1.4;color:#5f6368">${htmlText(letter.shop)}</h1>`,
    `<div>${htmlText(said)}</div>`,
    isEnding ? `<p style="${small}">${htmlText(ending)}</p>` : '',
  ];
  return mailPage(letter.subject, letter.language, body.join(''));
}

/** A block with a ground of its own; Outlook for Windows colours cells, not paragraphs. */
export function mailBox(look: { readonly background: string; readonly fontColor: string }, html: string): string {
  const { background, fontColor } = look;
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="table-layout:fixed;margin:8px 0"><tr><td bgcolor="${background}" style="padding:8px 12px;background-color:${background};color:${fontColor};border-radius:6px;${FONT};font-size:15px;line-height:1.6;${BREAK}">${html}</td></tr></table>`;
}

/** @param href escaped here; only https is taken, whatever else is said becomes text */
export function mailButton(href: string, words: string): string {
  if (!/^https?:\/\//i.test(href)) return `<p style="margin:16px 0 0">${htmlText(words)}</p>`;
  const style = `display:inline-block;padding:10px 20px;${FONT};font-size:15px;font-weight:bold;color:#ffffff;text-decoration:none`;
  return `<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:16px 0"><tr><td bgcolor="#174ea6" style="background-color:#174ea6;border-radius:6px"><a href="${escaped(href)}" style="${style}">${htmlText(words)}</a></td></tr></table>`;
}
