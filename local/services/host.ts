/**
 * What an execution lends the emulated services: the workbook, the gate, the clock, identity and the few things a
 * bare V8 lacks (zones, digests, bytes).
 *
 * The services run inside the execution's realm, the host outside. What passes between them is therefore primitives
 * and plain data; a service never keeps an array or object of the host's realm, and never hands one to the script.
 */
import type { Op, WorkbookModel } from '../workbook/model';
import type { CallKind } from './call-kind-table';
import type { AuthMode, Selection } from './ui-effect';

export interface CallSize {
  readonly cells?: number;
  readonly rows?: number;
}

/** Wall clocks of any IANA zone. Serials count days since 1899-12-30 in that zone. */
export interface HostZones {
  /** Minutes east of Greenwich. @throws RangeError for a zone that does not exist */
  offsetMinutes(timeZone: string, instant: number): number;
  serialOf(timeZone: string, instant: number): number;
  instantOf(timeZone: string, serial: number): number;
  isZone(timeZone: string): boolean;
}

/** Bytes are 0–255 here; the services turn them into Java's signed ones. */
export interface HostBytes {
  utf8(text: string): ArrayLike<number>;
  /** null for a charset that is not known. */
  text(bytes: ArrayLike<number>, charset: string): string | null;
  encode(text: string, charset: string): ArrayLike<number> | null;
  base64(bytes: ArrayLike<number>): string;
  fromBase64(text: string): ArrayLike<number>;
  digest(algorithm: string, bytes: ArrayLike<number>): ArrayLike<number>;
  hmac(algorithm: string, bytes: ArrayLike<number>, key: ArrayLike<number>): ArrayLike<number>;
  /** null when the key is no private RSA key in PEM. */
  rsa(algorithm: string, bytes: ArrayLike<number>, pem: string): ArrayLike<number> | null;
  gzip(bytes: ArrayLike<number>): ArrayLike<number>;
  gunzip(bytes: ArrayLike<number>): ArrayLike<number> | null;
  zip(entries: readonly ArchiveEntry[]): ArrayLike<number>;
  unzip(bytes: ArrayLike<number>): readonly ArchiveEntry[] | null;
}

export interface ArchiveEntry {
  readonly name: string;
  readonly bytes: ArrayLike<number>;
}

/** Locks by name (`document`, `script`, `user:<mail>`), held by executions. */
interface HostLocks {
  acquire(name: string): boolean;
  release(name: string): void;
  holds(name: string): boolean;
}

interface HostCache {
  get(store: string, key: string): string | null;
  put(store: string, key: string, value: string, seconds: number): void;
  remove(store: string, key: string): void;
}

/** The person's screen; what crosses is JSON of ui-effect.ts. */
interface HostUi {
  show(effectJson: string): void;
  addMenu(treeJson: string): void;
}

/** A script inside the spreadsheet, or a published add-on, which Google holds to narrower limits. */
export type Deployment = 'bound' | 'addon';

export interface ServicesHost {
  readonly workbook: WorkbookModel;
  /** As whom it runs: whoever is at the keyboard, or who made the installable trigger. */
  readonly user: string;
  /** What Session tells of whoever is at the keyboard: '' where Google keeps silent. */
  readonly shownUser: string;
  readonly authMode: AuthMode;
  /** The scopes that the manifest asks for; null: it names none, so Google asks for whatever the code needs. */
  readonly askedScopes: readonly string[] | null;
  /** Those of them that the person has granted; null as above. */
  readonly grantedScopes: readonly string[] | null;
  readonly deployment: Deployment;
  /** false: no document is open, as in a web app: no document store, cache or lock, no active spreadsheet. */
  readonly inDocument: boolean;
  /** null: nobody sits before the document. */
  readonly ui: HostUi | null;
  /** null: the first cell of the first tab. */
  readonly selection: Selection | null;
  /** A page of the project by its name without `.html`; null when there is none. */
  html(name: string): string | null;
  /** The script's own zone (appsscript.json), which is not the spreadsheet's. */
  readonly scriptTimeZone: string;
  /** Recipients a day and user. */
  readonly mailQuota: number;
  /** Installable triggers a user. */
  readonly triggerQuota: number;
  /**
   * The one gate every service call passes: counted, paid for in modelled seconds, stopped by a fault before or after
   * it takes effect. Throws again at every call once the execution is dead.
   */
  call<T>(kind: CallKind, name: string, size: CallSize, effect: () => T): T;
  /** Changes the workbook at once. Only inside an effect or while the queue is applied. */
  apply(op: Op): void;
  /** Epoch ms on the execution's clock. */
  now(): number;
  /** Lets modelled time pass. */
  pass(seconds: number): void;
  /** A number not yet given to anything, for ids. */
  freshId(): number;
  freshUuid(): string;
  log(level: string, text: string): void;
  /** Ends the run as Google does to ask the person for consent: nothing of the script runs after it. */
  endForConsent(): never;
  isDateFormat(format: string): boolean;
  readonly zones: HostZones;
  readonly bytes: HostBytes;
  readonly locks: HostLocks;
  readonly cache: HostCache;
  /** Other spreadsheets: for the host's own globals, and for scripts whose manifest has the scope. */
  readonly elsewhere: {
    create(name: string, rows: number, columns: number): WorkbookModel;
    open(id: string): WorkbookModel | undefined;
  };
}
