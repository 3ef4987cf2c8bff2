/** How many octets a text has in UTF-8; the script's own engine has no TextEncoder. */
export const octetsOf = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;

export function octetsIn(text: string): number {
  let octets = 0;
  for (const sign of text) octets += octetsOf(sign.codePointAt(0)!);
  return octets;
}
