/**
 * Utilities: formatting, bytes, digests, CSV, sleep. Sleeping takes modelled time only.
 */
import { newBlob, signed, unsigned } from './blob';
import { CHARSET, DIGEST_ALGORITHM, MAC_ALGORITHM } from './enum-table';
import { Exception, expectTypes, signatureMismatch } from './exception';
import { formatString } from './format-string';
import type { ServicesHost } from './host';
import { asGoogle } from './internals';
import { formatDate } from './java-date-format';
import { strictService } from './strict';

type Utilities = GoogleAppsScript.Utilities.Utilities;

const FORMAT_SECONDS = 0.001;
const LONGEST_SLEEP_MS = 300_000;

function bytesOf(host: ServicesHost, method: string, data: unknown): number[] {
  if (typeof data === 'string') return Array.from(host.bytes.utf8(data));
  if (Array.isArray(data)) return data.map(unsigned);
  throw signatureMismatch(`Utilities.${method}`, [data]);
}

function signedBytes(bytes: ArrayLike<number>): number[] {
  return Array.from(bytes, signed);
}

function webSafe(base64: string): string {
  return base64.replace(/\+/g, '-').replace(/\//g, '_');
}

function decoded(host: ServicesHost, encoded: string): number[] {
  const plain = encoded.replace(/-/g, '+').replace(/_/g, '/');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(plain)) throw new Exception('Could not decode string.');
  return signedBytes(host.bytes.fromBase64(plain));
}

/** RFC 4180, as Utilities.parseCsv: every cell a string, quotes doubled inside quotes. */
function parseCsv(csv: string, delimiter = ','): string[][] {
  const rows: string[][] = [[]];
  const escaped = delimiter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const cell = new RegExp(`("(?:[^"]|"")*"|[^${escaped}\\r\\n]*)(${escaped}|\\r\\n|\\n|\\r|$)`, 'y');
  while (cell.lastIndex < csv.length) {
    const [, text = '', end = ''] = cell.exec(csv) ?? [];
    rows[rows.length - 1]!.push(text.startsWith('"') ? text.slice(1, -1).replace(/""/g, '"') : text);
    if (end === delimiter && cell.lastIndex === csv.length) rows[rows.length - 1]!.push('');
    else if (end !== delimiter && cell.lastIndex < csv.length) rows.push([]);
  }
  return rows;
}

/** Base64, digests, blobs. */
function byteMembers(host: ServicesHost) {
  const plain = (data: unknown) => host.bytes.base64(bytesOf(host, 'base64Encode', data));
  const hmac = (algorithm: unknown, value: unknown, key: unknown) => {
    const [message, secret] = [value, key].map((data) => bytesOf(host, 'computeHmacSignature', data));
    return signedBytes(host.bytes.hmac(String(algorithm), message!, secret!));
  };
  return {
    base64Encode: plain,
    base64EncodeWebSafe: (data: unknown) => webSafe(plain(data)),
    base64Decode: (encoded: string) => decoded(host, encoded),
    base64DecodeWebSafe: (encoded: string) => decoded(host, encoded),
    computeDigest: (algorithm: unknown, value: unknown) =>
      signedBytes(host.bytes.digest(String(algorithm), bytesOf(host, 'computeDigest', value))),
    computeHmacSignature: hmac,
    computeHmacSha256Signature: (value: unknown, key: unknown) => hmac('HMAC_SHA_256', value, key),
    newBlob: (data: unknown, contentType: string | null = null, name: string | null = null) =>
      newBlob(host.bytes, data, contentType, name),
  };
}

function formatted(host: ServicesHost, date: Date, timeZone: string, format: string): string {
  const isDate = date instanceof Date && !Number.isNaN(date.getTime());
  if (!isDate || typeof timeZone !== 'string' || typeof format !== 'string') {
    throw signatureMismatch('Utilities.formatDate', [date, timeZone, format]);
  }
  host.pass(FORMAT_SECONDS);
  return formatDate(host.zones, date.getTime(), timeZone, format);
}

function sleep(host: ServicesHost, milliseconds: number): void {
  expectTypes('Utilities.sleep', [milliseconds], 'number');
  if (milliseconds > LONGEST_SLEEP_MS) throw new Exception(`Argument too large: ${milliseconds}`);
  host.pass(milliseconds / 1000);
}

export function utilities(host: ServicesHost): Utilities {
  const members = {
    ...byteMembers(host),
    Charset: CHARSET,
    DigestAlgorithm: DIGEST_ALGORITHM,
    MacAlgorithm: MAC_ALGORITHM,
    formatDate: (date: Date, timeZone: string, format: string) => formatted(host, date, timeZone, format),
    formatString: (template: string, ...args: unknown[]) => formatString(template, args),
    getUuid: () => host.freshUuid(),
    parseCsv,
    sleep: (milliseconds: number) => sleep(host, milliseconds),
  };
  return asGoogle<Utilities>(strictService('Utilities', members));
}
