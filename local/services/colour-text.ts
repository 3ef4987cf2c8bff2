/**
 * Colours as scripts write them: `#RRGGBB`, `#RGB` or a CSS name; read back they are always `#rrggbb`.
 */
import { CSS_COLOURS } from './css-colour-table';
import { Exception } from './exception';

const known = new Map<string, string>();

/**
 * @returns `#rrggbb`; null stays null, the cell's plain colour
 * @throws Exception for what is no colour; Google's own words for it are unknown
 */
export function colourText(given: string | null): string | null {
  return given === null ? null : colour(given);
}

export function colour(given: string): string {
  let found = known.get(given);
  if (found === undefined) {
    found = read(given);
    known.set(given, found);
  }
  return found;
}

function read(given: string): string {
  const text = given.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return text.replace(/[0-9a-f]/g, '$&$&');
  const name = CSS_COLOURS[text];
  if (name === undefined) throw new Exception(`Invalid argument: ${given}`);
  return `#${name}`;
}

export function colourOf(red: number, green: number, blue: number): string {
  const parts = [red, green, blue];
  if (!parts.every((part) => Number.isInteger(part) && part >= 0 && part <= 255)) {
    throw new Exception(`Invalid argument: ${parts.join(',')}`);
  }
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
