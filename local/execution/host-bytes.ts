/**
 * Bytes, digests, signatures and archives for the services, from Node. What cannot be done is null or false, never an
 * error: an error of this realm must not reach a script.
 */
import { createHash, createHmac, createSign } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { HostBytes } from '../services/host';
import { unzipped, zipped } from './zip-archive';

/** Google's algorithm names to OpenSSL's; MD2 has long been gone from OpenSSL. */
function opensslName(algorithm: string): string {
  return algorithm
    .replace(/HMAC_|RSA_/, '')
    .replace('_', '')
    .toLowerCase();
}

type Encoder = (text: string) => Uint8Array;

/** A letter that the charset lacks becomes a question mark, as Java's encoders write it. */
const narrow =
  (largest: number): Encoder =>
  (text) =>
    Uint8Array.from(Array.from(text, (letter) => ((letter.codePointAt(0) ?? 0) > largest ? 63 : letter.charCodeAt(0))));

const ENCODERS: Readonly<Record<string, Encoder>> = {
  'utf-8': (text) => Buffer.from(text, 'utf8'),
  'us-ascii': narrow(127),
  'iso-8859-1': narrow(255),
  'utf-16le': (text) => Buffer.from(text, 'utf16le'),
  'utf-16be': (text) => Buffer.from(text, 'utf16le').swap16(),
};
const ALIASES: Readonly<Record<string, string>> = { utf8: 'utf-8', ascii: 'us-ascii', latin1: 'iso-8859-1' };

/** null instead of whatever a library throws. */
function orNull<T>(make: () => T): T | null {
  try {
    return make();
  } catch {
    return null;
  }
}

export const HOST_BYTES: HostBytes = {
  utf8: (text) => Buffer.from(text, 'utf8'),
  encode: (text, charset) => {
    const name = charset.toLowerCase();
    return ENCODERS[ALIASES[name] ?? name]?.(text) ?? null;
  },
  text: (bytes, charset) => orNull(() => new TextDecoder(charset, { ignoreBOM: true }).decode(Uint8Array.from(bytes))),
  base64: (bytes) => Buffer.from(Uint8Array.from(bytes)).toString('base64'),
  fromBase64: (text) => Buffer.from(text, 'base64'),
  digest: (algorithm, bytes) => createHash(opensslName(algorithm)).update(Uint8Array.from(bytes)).digest(),
  hmac: (algorithm, bytes, key) =>
    createHmac(opensslName(algorithm), Uint8Array.from(key)).update(Uint8Array.from(bytes)).digest(),
  rsa: (algorithm, bytes, pem) =>
    orNull(() =>
      createSign(`rsa-${opensslName(algorithm)}`)
        .update(Uint8Array.from(bytes))
        .sign(pem),
    ),
  gzip: (bytes) => gzipSync(Uint8Array.from(bytes)),
  gunzip: (bytes) => orNull(() => gunzipSync(Uint8Array.from(bytes))),
  zip: (entries) => zipped(entries.map(({ name, bytes }) => ({ name, bytes: Uint8Array.from(bytes) }))),
  unzip: (bytes) => unzipped(Uint8Array.from(bytes)),
};
