/**
 * An execution that did not return, as an error of the caller. A refusal of the product carries its envelope.
 */
import type { Envelope } from '../../src/contract/envelope';
import type { ExecutionReport } from './execution';

export class ExecutionFailed extends Error {
  override readonly name = 'ExecutionFailed';
  /** null when the bundle did not refuse but fail. */
  readonly envelope: Envelope | null;

  constructor(readonly report: ExecutionReport) {
    super(report.message ?? report.error ?? report.status);
    this.envelope = envelopeIn(report.message);
  }
}

/** The envelope that a refusal's message is; null for any other message. */
function envelopeIn(message: string | null): Envelope | null {
  if (message === null || !message.startsWith('{')) return null;
  try {
    const { code, message: sentence, where = '', found = '', remedy = '' } = JSON.parse(message) as Partial<Envelope>;
    return typeof code === 'string' && typeof sentence === 'string'
      ? { code, message: sentence, where, found, remedy }
      : null;
  } catch {
    return null;
  }
}
