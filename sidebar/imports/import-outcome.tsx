/** What the import did, what it refused, and undoing it. */
import { useState } from 'preact/hooks';
import { importDialogWords } from '../../src/i18n/import-dialog-words';
import { pageWords } from '../../src/i18n/page-words';
import { usePage } from '../frame/page-context';
import { closeFrame } from '../remote/script-run';
import { UndoOutcomeView } from '../undo/undo-outcome';
import { FileChoice } from './file-choice';
import { RefusedLines } from './refused-lines';
import type { useImport } from './use-import';

interface ImportPartProps {
  readonly importing: ReturnType<typeof useImport>;
}

export function ImportOutcomeView({ importing }: ImportPartProps) {
  const say = importDialogWords[usePage().language];
  const { understanding, total, stage, undone } = importing;
  if (!understanding.plan) return null;
  const { file, parts } = understanding.plan;
  return (
    <>
      {stage === 'done' ? (
        <p class="note note-done" role="status">
          {say.imported(total)}
        </p>
      ) : (
        <p class="note note-wait" role="status">
          {say.interrupted({ part: total.sent, parts: parts.length })}
        </p>
      )}
      {total.backup && (
        <p class={total.backup.state === 'made' ? 'hint lead' : 'note note-wait'}>
          {total.backup.state === 'made' ? say.backedUp(total.backup) : say.notBackedUp(total.backup)}
        </p>
      )}
      <RefusedLines fileName={file.name} refused={total.refused} />
      {undone && undone.batch !== total.batch && <p class="note note-wait">{say.otherBatch}</p>}
      {undone && <UndoOutcomeView outcome={undone} />}
      <OutcomeActions importing={importing} />
    </>
  );
}

function OutcomeActions({ importing }: ImportPartProps) {
  const { language } = usePage();
  const say = importDialogWords[language];
  const { stage, undone, send, take } = importing;
  return (
    <div class="actions">
      {stage === 'interrupted' && (
        <button type="button" class="button button-main" onClick={send}>
          {say.goOn}
        </button>
      )}
      <button type="button" class={stage === 'done' ? 'button button-main' : 'button'} onClick={closeFrame}>
        {pageWords[language].close}
      </button>
      {!undone && <UndoButton importing={importing} />}
      <FileChoice label={say.another} onFile={(file) => void take(file)} />
    </div>
  );
}

/** Two clicks: what it takes back are hundreds of rows. */
function UndoButton({ importing: { isUndoing, undo } }: ImportPartProps) {
  const say = importDialogWords[usePage().language];
  const [isSure, setSure] = useState(false);
  return (
    <button type="button" class="button" disabled={isUndoing} onClick={() => (isSure ? undo() : setSure(true))}>
      {isUndoing ? say.undoing : isSure ? say.undoSure : say.undo}
    </button>
  );
}
