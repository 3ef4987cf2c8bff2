/**
 * The import dialog's states: a file is understood, then sent, then done and perhaps undone. What is asked of the server
 * happens here; the dialog only draws.
 */
import { useState } from 'preact/hooks';
import type { ImportedPart } from '../../src/contract/server-api';
import type { UndoOutcome } from '../../src/contract/undo';
import { useCall } from '../frame/use-call';
import { server } from '../remote/server';
import { type ImportPlan, type ImportTotal, NOTHING_SENT, previewFirstPart, sendParts } from './import-run';
import { type ChosenColumns, type FileKind, type NotShopFile, openShopFile, partsOf, type ShopFile } from './shop-file';

export type ImportStage = 'choose' | 'understood' | 'importing' | 'interrupted' | 'done';

export function useImport() {
  const [notFile, setNotFile] = useState<NotShopFile['kind'] | null>(null);
  const [plan, setPlan] = useState<ImportPlan | null>(null);
  const [understood, setUnderstood] = useState<ImportedPart | null>(null);
  const [total, setTotal] = useState<ImportTotal>(NOTHING_SENT);
  const [undone, setUndone] = useState<UndoOutcome | null>(null);
  const preview = useCall(previewFirstPart);
  const sending = useCall(sendParts);
  const undoing = useCall(server.undoLast);

  const understand = async (file: ShopFile, as: ImportPlan['as'], chosen: ChosenColumns | null): Promise<void> => {
    if (preview.pending) return;
    const next = { file, as, chosen, parts: partsOf(file, as, chosen ?? {}) };
    if (plan?.file !== file) setPlan(next);
    const answer = await preview.run(next);
    if (answer === null) return; // what was understood before, if anything, still holds
    setUnderstood(answer);
    // What others chose for this header set decides how the file is cut as well.
    setPlan(chosen === null ? { ...next, parts: partsOf(file, as, answer.chosen) } : next);
  };
  const take = async (dropped: File): Promise<void> => {
    setUnderstood(null);
    setPlan(null);
    setTotal(NOTHING_SENT);
    setUndone(null);
    preview.forget();
    sending.forget();
    undoing.forget();
    const file = await openShopFile(dropped);
    setNotFile(file.kind === 'file' ? null : file.kind);
    if (file.kind === 'file') await understand(file, 'auto', null);
  };
  return {
    ...{ notFile, plan, understood, total, undone, take },
    stage: stageOf(plan, total, sending.pending, understood),
    isUnderstanding: preview.pending,
    isUndoing: undoing.pending,
    refused: preview.refused ?? sending.refused ?? undoing.refused,
    setKind: (kind: FileKind) => plan && void understand(plan.file, kind, plan.chosen),
    setColumn: (header: string, key: string | null) =>
      plan && void understand(plan.file, plan.as, { ...(plan.chosen ?? understood?.chosen), [header]: key }),
    tryAgain: () => plan && understood === null && void understand(plan.file, plan.as, plan.chosen),
    /** Also goes on with an interrupted one. */
    send: () => plan && void sending.run(plan, total, setTotal),
    undo: () => void undoing.run().then((outcome) => outcome && setUndone(outcome)),
  };
}

function stageOf(plan: ImportPlan | null, total: ImportTotal, isSending: boolean, understood: ImportedPart | null) {
  const stage: ImportStage = !plan || !understood ? 'choose' : isSending ? 'importing' : 'understood';
  if (!plan || stage !== 'understood' || total.sent === 0) return stage;
  return total.sent < plan.parts.length ? 'interrupted' : 'done';
}
