/**
 * The import dialog's states: a file is understood, then sent, then done and perhaps undone. What is asked of the server
 * happens here; the dialog only draws.
 */
import { useState } from 'preact/hooks';
import type { UndoOutcome } from '../../src/contract/undo';
import { leftToItself } from '../frame/left-to-itself';
import { useCall } from '../frame/use-call';
import { server } from '../remote/server';
import { type ImportTotal, NOTHING_SENT, sendParts } from './import-run';
import { useUnderstanding } from './use-understanding';

/** The dashboard's figures change with what is imported or undone; nobody waits for that. */
const thenDashboard =
  <A extends unknown[], R>(work: (...args: A) => Promise<R>) =>
  async (...args: A): Promise<R> => {
    const done = await work(...args);
    leftToItself(server.updateDashboard());
    return done;
  };

export type ImportStage = 'choose' | 'understood' | 'importing' | 'interrupted' | 'done';

export function useImport() {
  const understanding = useUnderstanding();
  const [total, setTotal] = useState<ImportTotal>(NOTHING_SENT);
  const [undone, setUndone] = useState<UndoOutcome | null>(null);
  const sending = useCall(thenDashboard(sendParts));
  const undoing = useCall(thenDashboard(server.undoLast));
  const { plan, understood } = understanding;

  const take = async (dropped: File): Promise<void> => {
    setTotal(NOTHING_SENT);
    setUndone(null);
    sending.forget();
    undoing.forget();
    await understanding.open(dropped);
  };
  const stage = (): ImportStage => {
    if (!plan || !understood) return 'choose';
    if (sending.pending) return 'importing';
    if (total.sent === 0) return 'understood';
    return total.sent < plan.parts.length ? 'interrupted' : 'done';
  };
  return {
    ...{ understanding, total, undone, take, stage: stage() },
    isUndoing: undoing.pending,
    refused: understanding.refused ?? sending.refused ?? undoing.refused,
    /** Also goes on with an interrupted one. */
    send: () => plan && void sending.run(plan, total, setTotal),
    undo: () => void undoing.run().then((outcome) => outcome && setUndone(outcome)),
  };
}
