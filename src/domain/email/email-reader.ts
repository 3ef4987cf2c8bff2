/**
 * Reads one e-mail address. It judges the shape only, and rather lets an odd one pass than refuse a real one; whether it
 * can be reached, only a mail tells.
 */
import { tidy } from '../text/tidy';

const LOCAL = /^[^\s@,;:<>()[\]\\"]+$/;
const DOMAIN = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}][\p{L}\p{N}-]*[\p{L}\p{N}]$/u;

/**
 * The address with its domain in lower case (the part before @ is the receiver's own business), or null when it is none.
 * `Ann <ann@example.com>` and `mailto:` are undressed.
 *
 * @see RFC 5321 section 4.5.3.1: 64 characters before @, 254 in all
 */
export function readEmail(text: string): string | null {
  if (text.length > 1000) return null;
  const plain = tidy(text.normalize('NFKC'));
  const bare = (/<([^<>]+)>$/.exec(plain)?.[1] ?? plain).replace(/^mailto:/i, '');
  const at = bare.lastIndexOf('@');
  const local = bare.slice(0, at);
  const domain = bare.slice(at + 1).toLowerCase();
  if (at < 1 || local.length > 64 || bare.length > 254) return null;
  if (!LOCAL.test(local) || local.startsWith('.') || local.endsWith('.') || local.includes('..')) return null;
  return DOMAIN.test(domain) ? `${local}@${domain}` : null;
}

/** A key under which two spellings of one address meet: no provider in use tells case apart. */
export const emailKey = (address: string): string => address.toLowerCase();
