/**
 * How an invocation ends: from whatever was thrown to an exit code and what is printed to stderr.
 *
 * 0 done · 1 refused (the envelope on stderr) · 2 usage · 75 transient · 137 killed.
 */
import type { Envelope } from '../../src/contract/envelope';
import type { Language } from '../../src/i18n/bilingual';
import { refusalWords } from '../../src/i18n/refusal-words';
import { kindOfGoogleError } from '../../src/platform/google-errors';
import { ExecutionFailed } from '../execution/execution-failed';
import { FolderError } from '../workbook/store/folder-error';
import { folderWords } from '../workbook/store/folder-words';
import { cliWords } from './cli-words';
import { UsageError } from './command-line';
import { Refused, refused } from './refused';

export const EXIT = { done: 0, refused: 1, usage: 2, transient: 75, killed: 137 } as const;

export interface Ending {
  readonly code: number;
  /** null for a usage error or a kill, which are told in words. */
  readonly envelope: Envelope | null;
  readonly text: string;
}

const TRANSIENT_CODES = new Set(['TRANSIENT', 'BUSY', 'FOLDER_BUSY']);

export function endingOf(error: unknown, language: Language): Ending {
  const words = cliWords[language];
  if (error instanceof UsageError) return { code: EXIT.usage, envelope: null, text: error.message };
  if (error instanceof ExecutionFailed && error.report.status === 'killed') {
    return { code: EXIT.killed, envelope: null, text: words.killed };
  }
  const envelope = envelopeOf(error, language);
  return { code: TRANSIENT_CODES.has(envelope.code) ? EXIT.transient : EXIT.refused, envelope, text: envelope.message };
}

function envelopeOf(error: unknown, language: Language): Envelope {
  const words = cliWords[language];
  if (error instanceof Refused) return error.envelope;
  if (error instanceof FolderError)
    return refused(
      { code: error.code, where: error.where, found: error.found },
      folderWords[language][error.code](error.facts),
    ).envelope;
  if (!(error instanceof ExecutionFailed))
    return unexpected(error instanceof Error ? error.message : String(error), language);
  const { envelope, report } = error;
  if (envelope !== null) return envelope;
  const message = report.message ?? '';
  if (report.status === 'timedOut') return refused({ code: 'TIMED_OUT' }, words.TIMED_OUT()).envelope;
  if (message === `Script function not found: ${report.function}`) {
    return refused({ code: 'FUNCTION_UNKNOWN', found: report.function }, words.FUNCTION_UNKNOWN(report.function))
      .envelope;
  }
  return kindOfGoogleError(report) === 'transient'
    ? transient(message, language)
    : unexpected(report.error ?? message, language);
}

function transient(found: string, language: Language): Envelope {
  return refused({ code: 'TRANSIENT', found }, refusalWords[language].TRANSIENT({ found })).envelope;
}

function unexpected(found: string, language: Language): Envelope {
  return refused({ code: 'UNEXPECTED', found }, refusalWords[language].UNEXPECTED({ found })).envelope;
}
