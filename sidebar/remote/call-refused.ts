/**
 * What a failed call becomes in the page: an error that says where, what and remedy.
 *
 * The server's refusals arrive as the message of a plain error, in JSON, which Google may put words in front of. Whatever
 * is no envelope (no network, several accounts signed in, a run that was killed) gets the code CALL_FAILED and keeps
 * Google's own words as what was found.
 */
import type { Envelope } from '../../src/contract/envelope';

export class CallRefused extends Error {
  constructor(readonly envelope: Envelope) {
    super(envelope.message);
    this.name = 'CallRefused';
  }
}

export function callRefused(error: unknown): CallRefused {
  if (error instanceof CallRefused) return error;
  const message = error instanceof Error ? error.message : String((error as { message?: unknown })?.message ?? error);
  return new CallRefused(envelopeIn(message) ?? failed(message));
}

const failed = (found: string): Envelope => ({ code: 'CALL_FAILED', message: '', where: '', found, remedy: '' });

function envelopeIn(message: string): Envelope | null {
  const from = message.indexOf('{');
  const to = message.lastIndexOf('}');
  if (from === -1 || to < from) return null;
  try {
    const { code, message: said, where = '', found = '', remedy = '' } = JSON.parse(message.slice(from, to + 1));
    return typeof code === 'string' && typeof said === 'string' ? { code, message: said, where, found, remedy } : null;
  } catch {
    return null;
  }
}
