/**
 * Bytes and digests for the services, from Node.
 */
import { createHash, createHmac } from 'node:crypto';
import type { HostBytes } from '../services/host';

/** Google's algorithm names to OpenSSL's; MD2 has long been gone from OpenSSL. */
function opensslName(algorithm: string): string {
  return algorithm.replace('HMAC_', '').replace('_', '').toLowerCase();
}

export const HOST_BYTES: HostBytes = {
  utf8: (text) => Buffer.from(text, 'utf8'),
  text: (bytes, charset) => new TextDecoder(charset).decode(Uint8Array.from(bytes)),
  base64: (bytes) => Buffer.from(Uint8Array.from(bytes)).toString('base64'),
  fromBase64: (text) => Buffer.from(text, 'base64'),
  digest: (algorithm, bytes) => createHash(opensslName(algorithm)).update(Uint8Array.from(bytes)).digest(),
  hmac: (algorithm, bytes, key) =>
    createHmac(opensslName(algorithm), Uint8Array.from(key)).update(Uint8Array.from(bytes)).digest(),
};
