/**
 * Utilities: formatting, bytes, digests, CSV, sleep. Sleeping takes modelled time only.
 *
 * @see developers.google.com/apps-script/reference/utilities/utilities
 */
import { byteMembers } from './byte-members';
import { CHARSET, DIGEST_ALGORITHM, MAC_ALGORITHM, RSA_ALGORITHM } from './enum-table';
import { Exception, signatureMismatch } from './exception';
import { formatString } from './format-string';
import type { ServicesHost } from './host';
import { asGoogle } from './internals';
import { formatDate } from './java-date-format';
import { parseDate } from './java-date-parse';
import { parseCsv, Unreadable } from './parse-csv';
import { signedService } from './signed';

type Utilities = GoogleAppsScript.Utilities.Utilities;
type Enums = 'Charset' | 'DigestAlgorithm' | 'MacAlgorithm' | 'RsaAlgorithm';

const FORMAT_SECONDS = 0.001;
const LONGEST_SLEEP_MS = 300_000;

/** An invalid Date is refused: what Google makes of it is unknown; the stricter is taken. */
function formatted(host: ServicesHost, date: Date, timeZone: string, format: string): string {
  if (Number.isNaN(date.getTime())) throw signatureMismatch('Utilities.formatDate', [date, timeZone, format]);
  host.pass(FORMAT_SECONDS);
  return formatDate(host.zones, date.getTime(), timeZone, format);
}

function parsed(host: ServicesHost, text: string, timeZone: string, format: string): Date {
  host.pass(FORMAT_SECONDS);
  return new Date(parseDate(host.zones, text, timeZone, format, host.now()));
}

/** Longer than five minutes, or backwards, is refused; Google's words for it are not known. */
function sleep(host: ServicesHost, milliseconds: number): void {
  if (milliseconds > LONGEST_SLEEP_MS) throw new Exception(`Argument too large: ${milliseconds}`);
  if (milliseconds < 0) throw new Exception(`Argument too small: ${milliseconds}`);
  host.pass(milliseconds / 1000);
}

function csvRows(csv: string, delimiter = ','): string[][] {
  if (delimiter.length !== 1) throw signatureMismatch('Utilities.parseCsv', [csv, delimiter]);
  try {
    return parseCsv(csv, delimiter);
  } catch (error) {
    // seen in published logs of scripts that read broken files
    if (error instanceof Unreadable) throw new Exception('Could not parse text.');
    throw error;
  }
}

export function utilities(host: ServicesHost): Utilities {
  const methods: Omit<Utilities, Enums> = {
    ...byteMembers(host.bytes),
    formatDate: (date, timeZone, format) => formatted(host, date as unknown as Date, timeZone, format),
    formatString: (template: string, ...args: unknown[]) => {
      if (typeof template !== 'string') throw signatureMismatch('Utilities.formatString', [template, ...args]);
      return formatString(template, args);
    },
    getUuid: () => host.freshUuid(),
    jsonParse: (text) => JSON.parse(text) as unknown,
    jsonStringify: (value: unknown) => JSON.stringify(value),
    parseCsv: csvRows,
    parseDate: (text, timeZone, format) => parsed(host, text, timeZone, format),
    sleep: (milliseconds) => sleep(host, milliseconds),
  };
  const enums = {
    Charset: CHARSET,
    DigestAlgorithm: DIGEST_ALGORITHM,
    MacAlgorithm: MAC_ALGORITHM,
    RsaAlgorithm: RSA_ALGORITHM,
  };
  return asGoogle<Utilities>(signedService('Utilities', { ...methods, ...enums }));
}
