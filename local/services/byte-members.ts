/**
 * The part of Utilities that turns bytes into other bytes: base64, digests, signatures, archives.
 *
 * A text beyond ASCII given without a charset is not emulated: Google's default is not documented, and published
 * scripts disagree about it. Code that names its charset is right either way.
 */
import { type BlobContent, blobOf, blobWith, newBlob, signed, unsigned } from './blob';
import { CHARSET } from './enum-table';
import { Exception, NotEmulated } from './exception';
import type { HostBytes } from './host';

type Utilities = GoogleAppsScript.Utilities.Utilities;
type Bytes = number[];
type Data = string | Bytes;
type Blob = GoogleAppsScript.Base.Blob;
/** Constants of the types and of the emulation compare by identity; here only their names are needed. */
type Constant = unknown;

export type ByteMembers = Pick<
  Utilities,
  | 'base64Decode'
  | 'base64DecodeWebSafe'
  | 'base64Encode'
  | 'base64EncodeWebSafe'
  | 'computeDigest'
  | 'computeHmacSha256Signature'
  | 'computeHmacSignature'
  | 'computeRsaSha1Signature'
  | 'computeRsaSha256Signature'
  | 'computeRsaSignature'
  | 'gzip'
  | 'newBlob'
  | 'ungzip'
  | 'unzip'
  | 'zip'
>;

const GZIP = 'application/x-gzip';
const BEYOND_ASCII = /[^\0-\x7f]/;

/** Data as bytes 0–255. */
const reader =
  (host: HostBytes) =>
  (method: string, data: Data, charset?: Constant): number[] => {
    if (typeof data !== 'string') return data.map((byte) => unsigned(`Utilities.${method}`, byte, data));
    if (charset === undefined && BEYOND_ASCII.test(data)) {
      throw new NotEmulated(`Utilities.${method} of a text beyond ASCII without a charset`);
    }
    return Array.from(host.encode(data, charset === CHARSET.US_ASCII ? 'US-ASCII' : 'UTF-8')!);
  };

const signedBytes = (bytes: ArrayLike<number>): number[] => Array.from(bytes, signed);
const webSafe = (base64: string): string => base64.replace(/\+/g, '-').replace(/\//g, '_');

/** Padding may be left out. @throws Exception when a character is of another alphabet */
function decoded(host: HostBytes, encoded: string, alphabet: RegExp): number[] {
  if (!alphabet.test(encoded)) throw new Exception('Could not decode string.');
  return signedBytes(host.fromBase64(encoded.replace(/-/g, '+').replace(/_/g, '/')));
}

const PLAIN = /^[A-Za-z0-9+/]*={0,2}$/;
const WEB_SAFE = /^[A-Za-z0-9_-]*={0,2}$/;

export function byteMembers(host: HostBytes): ByteMembers {
  return { ...codingMembers(host), ...signingMembers(host), ...blobMembers(host) };
}

function codingMembers(host: HostBytes) {
  const bytesOf = reader(host);
  const plain = (data: Data, charset?: Constant) => host.base64(bytesOf('base64Encode', data, charset));
  return {
    base64Encode: plain,
    base64EncodeWebSafe: (data: Data, charset?: Constant) => webSafe(plain(data, charset)),
    base64Decode: (encoded: string) => decoded(host, encoded, PLAIN),
    base64DecodeWebSafe: (encoded: string) => decoded(host, encoded, WEB_SAFE),
    computeDigest: (algorithm: Constant, value: Data, charset?: Constant) => {
      if (String(algorithm) === 'MD2') throw new NotEmulated('Utilities.computeDigest(MD2)');
      return signedBytes(host.digest(String(algorithm), bytesOf('computeDigest', value, charset)));
    },
  };
}

function signingMembers(host: HostBytes) {
  const bytesOf = reader(host);
  const hmac = (algorithm: Constant, value: Data, key: Data, charset?: Constant) => {
    const [message, secret] = [value, key].map((data) => bytesOf('computeHmacSignature', data, charset));
    return signedBytes(host.hmac(String(algorithm), message!, secret!));
  };
  const rsa = (algorithm: Constant, value: string, key: string, charset?: Constant) => {
    const signature = host.rsa(String(algorithm), bytesOf('computeRsaSignature', value, charset), key);
    if (signature === null) throw new Exception('Invalid argument: key');
    return signedBytes(signature);
  };
  return {
    computeHmacSignature: hmac,
    computeHmacSha256Signature: (value: Data, key: Data, charset?: Constant) =>
      hmac('HMAC_SHA_256', value, key, charset),
    computeRsaSignature: rsa,
    computeRsaSha1Signature: (value: string, key: string, charset?: Constant) => rsa('RSA_SHA_1', value, key, charset),
    computeRsaSha256Signature: (value: string, key: string, charset?: Constant) =>
      rsa('RSA_SHA_256', value, key, charset),
  };
}

function blobMembers(host: HostBytes) {
  const made = (bytes: ArrayLike<number>, contentType: string | null, name: string | null): Blob =>
    blobWith(host, { bytes: Array.from(bytes), contentType, name });
  return {
    newBlob: (data: Data, contentType?: string | null, name?: string | null) => newBlob(host, data, contentType, name),
    gzip: (source: unknown, name: string | null = null) => {
      const { bytes, name: plain } = blobOf('Utilities.gzip', source);
      return made(host.gzip(bytes), GZIP, name ?? (plain === null ? 'archive.gz' : `${plain}.gz`));
    },
    ungzip: (source: unknown) => {
      const { bytes, name } = blobOf('Utilities.ungzip', source);
      const content = host.gunzip(bytes);
      if (content === null) throw new Exception('Invalid argument');
      return made(content, null, name?.replace(/\.gz$/, '') ?? null).setContentTypeFromExtension();
    },
    zip: (sources: readonly unknown[], name: string | null = null) => {
      const files = sources.map((source) => blobOf('Utilities.zip', source));
      return made(host.zip(namedOnce(files)), 'application/zip', name ?? 'archive.zip');
    },
    unzip: (source: unknown) => {
      const entries = host.unzip(blobOf('Utilities.unzip', source).bytes);
      if (entries === null) throw new Exception('Invalid argument');
      return Array.from(entries, ({ name, bytes }) => made(bytes, null, name).setContentTypeFromExtension());
    },
  };
}

/** Two files of one name: whether Google writes both is unknown; the stricter is taken. */
function namedOnce(files: readonly BlobContent[]): { name: string; bytes: readonly number[] }[] {
  const names = new Set(files.map(({ name }) => name));
  if (names.has(null)) throw new NotEmulated('Utilities.zip of a blob without a name');
  if (names.size < files.length) throw new Exception(`Duplicate entry: ${[...names].join(', ')}`);
  return files.map(({ name, bytes }) => ({ name: name ?? '', bytes }));
}
