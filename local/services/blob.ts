/**
 * Base.Blob: bytes with a name and a type. Conversions between types are not emulated.
 */
import { NotEmulated, signatureMismatch } from './exception';
import type { HostBytes } from './host';
import { asGoogle } from './internals';
import { strictClass } from './strict';

type Blob = GoogleAppsScript.Base.Blob;
const CONTENT = Symbol('content');

/** Bytes are 0–255. */
export interface BlobContent {
  bytes: readonly number[];
  contentType: string | null;
  name: string | null;
}

const BYTES = Symbol('bytes');

class BlobEmulation
  implements
    Pick<
      Blob,
      | 'copyBlob'
      | 'getAs'
      | 'getBlob'
      | 'getBytes'
      | 'getContentType'
      | 'getDataAsString'
      | 'getName'
      | 'isGoogleType'
      | 'setBytes'
      | 'setContentType'
      | 'setDataFromString'
      | 'setName'
    >
{
  readonly [CONTENT]: BlobContent;
  readonly [BYTES]: HostBytes;

  constructor(bytes: HostBytes, content: BlobContent) {
    this[BYTES] = bytes;
    this[CONTENT] = content;
  }

  copyBlob(): Blob {
    return asGoogle<Blob>(new BlobEmulation(this[BYTES], { ...this[CONTENT] }));
  }

  getAs(contentType: string): Blob {
    if (contentType !== this[CONTENT].contentType) throw new NotEmulated(`Base.Blob.getAs(${contentType})`);
    return this.copyBlob();
  }

  getBlob(): Blob {
    return asGoogle<Blob>(this);
  }

  /** Signed, as Java's. */
  getBytes(): number[] {
    return this[CONTENT].bytes.map(signed);
  }

  getContentType(): string | null {
    return this[CONTENT].contentType;
  }

  getDataAsString(charset = 'UTF-8'): string {
    return this[BYTES].text(this[CONTENT].bytes, charset);
  }

  getName(): string | null {
    return this[CONTENT].name;
  }

  isGoogleType(): boolean {
    return false;
  }

  setBytes(data: number[]): Blob {
    this[CONTENT].bytes = data.map(unsigned);
    return asGoogle<Blob>(this);
  }

  setContentType(contentType: string | null): Blob {
    this[CONTENT].contentType = contentType;
    return asGoogle<Blob>(this);
  }

  setDataFromString(text: string): Blob {
    this[CONTENT].bytes = Array.from(this[BYTES].utf8(text));
    return asGoogle<Blob>(this);
  }

  setName(name: string): Blob {
    this[CONTENT].name = name;
    return asGoogle<Blob>(this);
  }
}

strictClass(BlobEmulation, 'Base.Blob');

export function signed(byte: number): number {
  return byte > 127 ? byte - 256 : byte;
}

export function unsigned(byte: number): number {
  return byte & 255;
}

export function newBlob(bytes: HostBytes, data: unknown, contentType: string | null, name: string | null): Blob {
  const isText = typeof data === 'string';
  if (!isText && !Array.isArray(data)) throw signatureMismatch('Utilities.newBlob', [data]);
  const content = isText ? Array.from(bytes.utf8(data)) : data.map(unsigned);
  return asGoogle<Blob>(
    new BlobEmulation(bytes, { bytes: content, contentType: contentType ?? (isText ? 'text/plain' : null), name }),
  );
}

/** @throws Exception when it is no blob made here */
export function blobOf(source: unknown): BlobContent {
  if (!(source instanceof BlobEmulation)) throw signatureMismatch('MailApp.sendEmail', [source]);
  return source[CONTENT];
}
