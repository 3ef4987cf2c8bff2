/**
 * Base.Blob: bytes with a name and a type. Conversions between types are not emulated.
 */
import { Exception, NotEmulated, signatureMismatch } from './exception';
import type { HostBytes } from './host';
import { asGoogle } from './internals';
import { TYPE_OF_EXTENSION } from './mime-type-table';
import { signedClass } from './signed';

type Blob = GoogleAppsScript.Base.Blob;
const CONTENT = Symbol('content');

/** Bytes are 0–255. */
export interface BlobContent {
  bytes: readonly number[];
  contentType: string | null;
  name: string | null;
}

const BYTES = Symbol('bytes');

class BlobEmulation implements Omit<Blob, 'getAllBlobs'> {
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
    const text = this[BYTES].text(this[CONTENT].bytes, charset);
    if (text === null) throw unknownCharset(charset);
    return text;
  }

  getName(): string | null {
    return this[CONTENT].name;
  }

  isGoogleType(): boolean {
    return false;
  }

  setBytes(data: number[]): Blob {
    this[CONTENT].bytes = data.map((byte) => unsigned('Base.Blob.setBytes', byte, data));
    return asGoogle<Blob>(this);
  }

  setContentType(contentType: string | null): Blob {
    this[CONTENT].contentType = contentType;
    return asGoogle<Blob>(this);
  }

  setContentTypeFromExtension(): Blob {
    const extension = /\.([^.]*)$/.exec(this[CONTENT].name ?? '')?.[1] ?? '';
    this[CONTENT].contentType = TYPE_OF_EXTENSION[extension.toLowerCase()] ?? null;
    return asGoogle<Blob>(this);
  }

  setDataFromString(text: string, charset = 'UTF-8'): Blob {
    const bytes = this[BYTES].encode(text, charset);
    if (bytes === null) throw unknownCharset(charset);
    this[CONTENT].bytes = Array.from(bytes);
    return asGoogle<Blob>(this);
  }

  setName(name: string | null): Blob {
    this[CONTENT].name = name;
    return asGoogle<Blob>(this);
  }
}

signedClass(BlobEmulation, 'Base.Blob');

/** That it throws is Java's; Google's words for it are not known. */
const unknownCharset = (charset: string): Exception => new Exception(`Unsupported charset: ${charset}`);

export function signed(byte: number): number {
  return byte > 127 ? byte - 256 : byte;
}

/**
 * A byte of Java's, −128…127, as 0…255. Whether Google also takes 128…255 is unknown; the stricter is taken.
 * @throws Exception in the words for a wrong argument
 */
export function unsigned(method: string, byte: number, args: unknown): number {
  if (!Number.isInteger(byte) || byte < -128 || byte > 127) throw signatureMismatch(method, [args]);
  return byte & 255;
}

/** @param data text, or bytes as a script has them */
export function newBlob(
  bytes: HostBytes,
  data: string | readonly number[],
  contentType: string | null = null,
  name: string | null = null,
): Blob {
  const isText = typeof data === 'string';
  const content = isText ? Array.from(bytes.utf8(data)) : data.map((byte) => unsigned('Utilities.newBlob', byte, data));
  return blobWith(bytes, { bytes: content, contentType: contentType ?? (isText ? 'text/plain' : null), name });
}

export function blobWith(bytes: HostBytes, content: BlobContent): Blob {
  return asGoogle<Blob>(new BlobEmulation(bytes, content));
}

/** A blob made here, or what gives one (an HtmlOutput). @throws Exception when it is neither */
export function blobOf(method: string, source: unknown): BlobContent {
  if (source instanceof BlobEmulation) return source[CONTENT];
  const getBlob = typeof source === 'object' && source !== null && 'getBlob' in source ? source.getBlob : null;
  const blob: unknown = typeof getBlob === 'function' ? getBlob.call(source) : null;
  if (!(blob instanceof BlobEmulation)) throw signatureMismatch(method, [source]);
  return blob[CONTENT];
}
