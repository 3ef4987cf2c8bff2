/** Checksums against torn writes and rot, not against attackers: the first 16 hex digits of SHA-256. */
import { createHash, type Hash } from 'node:crypto';

export const CHECKSUM_LENGTH = 16;

export class Checksum {
  private readonly hash: Hash = createHash('sha256');

  add(data: string | Uint8Array): void {
    this.hash.update(data);
  }

  digest(): string {
    return this.hash.digest('hex').slice(0, CHECKSUM_LENGTH);
  }
}

export function checksumOf(data: string | Uint8Array): string {
  const checksum = new Checksum();
  checksum.add(data);
  return checksum.digest();
}
