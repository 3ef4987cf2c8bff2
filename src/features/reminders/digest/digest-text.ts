/** The morning's mail as plain text. */
import type { DigestContent, DigestPart } from './digest-content';
import type { DigestEntry } from './digest-entries';

export function digestText(content: DigestContent, closing: readonly string[], pasteLabel: string): string {
  const { subject, intro, first, contact, later, known, link } = content;
  const parts = [first, contact, later, known].flatMap((part) => (part === null ? [] : partText(part, pasteLabel)));
  return [[subject, ...intro].join('\n'), ...parts, ...closing, `${link.words}\n${link.url}`].join('\n\n');
}

const partText = ({ heading, entries, sentences }: DigestPart, pasteLabel: string): readonly string[] => [
  `■ ${heading}`,
  ...entries.map((entry) => entryText(entry, pasteLabel)),
  ...(sentences.length === 0 ? [] : [sentences.join('\n')]),
];

const entryText = ({ name, reasons, lines, paste }: DigestEntry, pasteLabel: string): string =>
  [
    name,
    ...reasons,
    ...lines.map(({ label, text }) => `${label}${text}`),
    ...(paste === '' ? [] : [`${pasteLabel.trim()}\n${paste}`]),
  ].join('\n');
