/**
 * The telephone plans, unpacked when the first number is read: a run that reads none pays nothing for them, and packed
 * they are a third of their size.
 */
import { inflateSync, strFromU8 } from 'fflate';
import type { MetadataJson } from 'libphonenumber-js/core';
import { PHONE_PLANS } from './phone-plan-table';

let unpacked: MetadataJson | null = null;

export function phonePlans(): MetadataJson {
  // the text is ASCII: Apps Script has no TextDecoder
  unpacked ??= JSON.parse(strFromU8(inflateSync(bytesOf(PHONE_PLANS)), true)) as MetadataJson;
  return unpacked;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64; Apps Script has no atob. */
function bytesOf(text: string): Uint8Array {
  const digits = text.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  for (let at = 0, byte = 0; byte < bytes.length; at += 4) {
    let group = 0;
    for (let digit = 0; digit < 4; digit += 1) {
      group = group * 64 + Math.max(0, ALPHABET.indexOf(digits.charAt(at + digit) || 'A'));
    }
    for (let shift = 16; shift >= 0 && byte < bytes.length; shift -= 8, byte += 1) bytes[byte] = (group >> shift) & 255;
  }
  return bytes;
}
