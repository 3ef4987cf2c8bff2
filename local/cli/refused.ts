/**
 * A refusal by the command line itself, in the shape in which the bundle refuses.
 */
import type { Envelope } from '../../src/contract/envelope';

export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(readonly envelope: Envelope) {
    super(envelope.message);
  }
}

export interface RefusalFacts {
  readonly code: string;
  readonly where?: string;
  readonly found?: string;
}

/** @param sentence what is the matter, and what to do */
export function refused(
  { code, where = '', found = '' }: RefusalFacts,
  { problem, remedy }: { readonly problem: string; readonly remedy: string },
): Refused {
  return new Refused({ code, message: `${problem} ${remedy}`, where, found, remedy });
}
