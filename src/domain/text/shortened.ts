/** Cuts text that a person typed, so that no cell, however long, makes a mail unreadable. No character is cut in two. */
import { tidy } from './tidy';

/** Half of a character. */
const HALF = /\p{Cs}/gu;

/** Tidied, at most so many UTF-16 units, the last an ellipsis where something was left out; line breaks stay. */
export function cutTo(most: number, text: string): string {
  const plain = tidy(text.slice(0, most * 2));
  const cut = plain.length > most || text.length > most * 2 ? `${plain.slice(0, most - 1)}…` : plain;
  return cut.replace(HALF, '');
}

/** The same in one line. */
export const lineOf = (most: number, text: string): string => cutTo(most, text.slice(0, most * 4).replace(/\s+/g, ' '));

/** A Chinese, Japanese or Korean sign, or a run of others: roughly what is read at a glance. */
const PIECE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\s\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+/;
const SIGN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** The first words of what was said, in one line; two Chinese signs count as one word. */
export function firstWords(words: number, text: string): string {
  const line = lineOf(words * 16, text);
  let room = words * 2;
  const pieces = new RegExp(PIECE, 'g');
  for (let found = pieces.exec(line); found; found = pieces.exec(line)) {
    room -= SIGN.test(found[0]) ? 1 : 2;
    if (room < 0) return `${line.slice(0, found.index).trim()}…`;
  }
  return line;
}
