/** What a chosen file is, and how its columns are understood: by the server, and by the person who corrects it. */
import { useState } from 'preact/hooks';
import type { ImportedPart } from '../../src/contract/server-api';
import { useCall } from '../frame/use-call';
import { type ImportPlan, previewFirstPart } from './import-run';
import { type ChosenColumns, type FileKind, type NotShopFile, openShopFile, partsOf, type ShopFile } from './shop-file';

export function useUnderstanding() {
  const [notFile, setNotFile] = useState<NotShopFile['kind'] | null>(null);
  const [plan, setPlan] = useState<ImportPlan | null>(null);
  const [understood, setUnderstood] = useState<ImportedPart | null>(null);
  const preview = useCall(previewFirstPart);

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
  const open = async (dropped: File): Promise<void> => {
    setUnderstood(null);
    setPlan(null);
    preview.forget();
    const file = await openShopFile(dropped);
    setNotFile(file.kind === 'file' ? null : file.kind);
    if (file.kind === 'file') await understand(file, 'auto', null);
  };
  return {
    ...{ notFile, plan, understood, open },
    pending: preview.pending,
    refused: preview.refused,
    setKind: (kind: FileKind) => plan && void understand(plan.file, kind, plan.chosen),
    /** @param key null: the column is left out */
    setColumn: (header: string, key: string | null) =>
      plan && void understand(plan.file, plan.as, { ...(plan.chosen ?? understood?.chosen), [header]: key }),
    tryAgain: () => plan && void understand(plan.file, plan.as, plan.chosen),
  };
}
