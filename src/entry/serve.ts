/**
 * The border of every function that others call: opens the workbook, and turns whatever goes wrong into the envelope,
 * in the workbook's language, as the message of a plain Error, which is all that google.script.run carries.
 */
import type { Instant } from '../domain/calendar/instant';
import type { Language } from '../i18n/bilingual';
import { activeSpreadsheet } from '../platform/active-spreadsheet';
import { now } from '../platform/clock';
import { kindOfGoogleError, messageOf } from '../platform/google-errors';
import { activeEmail } from '../platform/session';
import { openWorkbook } from '../sheets/open-workbook';
import { Refusal } from '../sheets/refusal';
import type { ShopWorkbook } from '../sheets/shop-workbook';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Opens the workbook, runs on it, and is where errors become envelopes. */
export type Border = <T>(run: (workbook: ShopWorkbook, spreadsheet: Spreadsheet) => T) => T;

/** Runs on the installed workbook. @throws Error whose message is the envelope in JSON */
export const serve: Border = (run) => opened(run, now, activeEmail);

/**
 * The same for a trigger's run: as the person who has made the trigger, and with one beginning for all that is done in
 * it, so that whatever measures its time by `workbook.now` stops in time.
 */
export const borderOf =
  (email: string, begun: Instant): Border =>
  (run) =>
    opened(
      run,
      () => begun,
      () => email,
    );

function opened<T>(
  run: (workbook: ShopWorkbook, spreadsheet: Spreadsheet) => T,
  begun: () => Instant,
  email: () => string,
): T {
  return guarded((spreadsheet, known) => {
    const workbook = openWorkbook({ spreadsheet, now: begun(), email: email() });
    known.language = workbook.language;
    return run(workbook, spreadsheet);
  });
}

/** Runs on any spreadsheet, installed or not. @throws Error whose message is the envelope in JSON */
export function guarded<T>(run: (spreadsheet: Spreadsheet, known: { language: Language | null }) => T): T {
  const spreadsheet = activeSpreadsheet();
  const known: { language: Language | null } = { language: null };
  try {
    if (!spreadsheet) throw new Refusal('NO_SPREADSHEET', {});
    return run(spreadsheet, known);
  } catch (error) {
    const language = known.language ?? localeLanguage(spreadsheet);
    throw new Error(JSON.stringify(asRefusal(error).envelope(language)));
  }
}

/** Google's errors by what they mean; what nobody foresaw is UNEXPECTED. */
export function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const found = messageOf(error);
  switch (kindOfGoogleError(error)) {
    case 'protected':
      return new Refusal('PROTECTED', {});
    case 'validation':
      return new Refusal('GRID_REFUSED', { found });
    case 'transient':
      return new Refusal('TRANSIENT', { found });
    case 'unknown':
      return new Refusal('UNEXPECTED', { found });
  }
}

/** Before the workbook could be opened only the spreadsheet's locale tells. */
export function localeLanguage(spreadsheet: Spreadsheet | null): Language {
  try {
    return spreadsheet?.getSpreadsheetLocale().startsWith('zh') ? 'zh-CN' : 'en';
  } catch {
    return 'en';
  }
}
