/** Drop a file, see how it was understood, import, see what was refused, undo. */
import { useState } from 'preact/hooks';
import { importDialogWords } from '../../src/i18n/import-dialog-words';
import { pageWords } from '../../src/i18n/page-words';
import { ChipGroup } from '../frame/chip-group';
import { choiceLabel, usePage } from '../frame/page-context';
import { RefusalNote } from '../frame/refusal-note';
import { closeFrame } from '../remote/script-run';
import { UndoOutcomeView } from '../undo/undo-outcome';
import { FileDrop } from './file-drop';
import { RefusedLines } from './refused-lines';
import { UnderstoodColumns } from './understood-columns';
import { useImport } from './use-import';

type Importing = ReturnType<typeof useImport>;

export function ImportDialog() {
  const { language } = usePage();
  const say = importDialogWords[language];
  const importing = useImport();
  const { stage, plan, notFile, refused, understood } = importing;
  const isBusy = stage === 'importing' || importing.isUnderstanding;
  return (
    <>
      <h1>{say.title}</h1>
      {!isBusy && stage !== 'interrupted' && stage !== 'done' && (
        <FileDrop onFile={(file) => void importing.take(file)} taken={plan?.file.name ?? ''} />
      )}
      {notFile && (
        <p class="note note-refused" role="alert">
          {say[notFile]}
        </p>
      )}
      {importing.isUnderstanding && understood === null && (
        <p class="waiting" role="status">
          {say.reading}
        </p>
      )}
      {stage === 'understood' && <Understood importing={importing} />}
      {stage === 'importing' && <Progress importing={importing} />}
      {(stage === 'done' || stage === 'interrupted') && <Outcome importing={importing} />}
      {refused && (
        <RefusalNote
          refused={refused}
          language={language}
          onTryAgain={understood === null ? importing.tryAgain : undefined}
        />
      )}
    </>
  );
}

function Understood({ importing }: { readonly importing: Importing }) {
  const { start, language } = usePage();
  const say = importDialogWords[language];
  const { plan, understood, isUnderstanding, setKind, setColumn, send } = importing;
  if (!plan || !understood) return null;
  const { platform, refused, kind } = understood;
  const kinds = (['orders', 'customers'] as const).map((key) => ({ key, label: say.kinds[key] }));
  return (
    <>
      {platform !== null && <p class="note">{say.recognisedAs(choiceLabel(start, 'salesChannels', platform))}</p>}
      <ChipGroup
        label={say.as}
        note={say.encoding(plan.file.encoding)}
        chips={kinds}
        value={kind}
        onChange={(key) => setKind(key === 'customers' ? 'customers' : 'orders')}
      />
      <p role="status" class={refused.length === 0 ? 'preview' : 'note note-wait'}>
        {say.preview({ ...understood, refused: refused.length, isWhole: plan.parts.length === 1 })}
      </p>
      <div class="actions">
        <button type="button" class="button button-main" disabled={isUnderstanding} onClick={send}>
          {say.import}
        </button>
        <button type="button" class="button" onClick={closeFrame}>
          {pageWords[language].cancel}
        </button>
      </div>
      <RefusedLines fileName={plan.file.name} refused={refused} isPreview />
      <p class="hint">{say.columnsNote}</p>
      <UnderstoodColumns file={plan.file} understood={understood} isBusy={isUnderstanding} onChoose={setColumn} />
    </>
  );
}

function Progress({ importing: { plan, total } }: { readonly importing: Importing }) {
  const say = importDialogWords[usePage().language];
  const parts = plan?.parts.length ?? 1;
  const text = say.importing({ part: Math.min(total.sent + 1, parts), parts });
  return (
    <div role="status" class="progress">
      <p>{text}</p>
      <progress max={parts} value={parts === 1 ? undefined : total.sent} aria-label={text} />
    </div>
  );
}

function Outcome({ importing }: { readonly importing: Importing }) {
  const { language } = usePage();
  const say = importDialogWords[language];
  const { plan, total, stage, undone, send } = importing;
  if (!plan) return null;
  const parts = plan.parts.length;
  return (
    <>
      {stage === 'done' ? (
        <p class="note note-done" role="status">
          {say.imported(total)}
        </p>
      ) : (
        <p class="note note-wait" role="status">
          {say.interrupted({ part: total.sent, parts })}
        </p>
      )}
      <RefusedLines fileName={plan.file.name} refused={total.refused} />
      {undone && undone.batch !== total.batch && <p class="note note-wait">{say.otherBatch}</p>}
      {undone && <UndoOutcomeView outcome={undone} />}
      <div class="actions">
        {stage === 'interrupted' && (
          <button type="button" class="button button-main" onClick={send}>
            {say.goOn}
          </button>
        )}
        <button type="button" class="button button-main" onClick={closeFrame}>
          {pageWords[language].close}
        </button>
        {!undone && <UndoButton importing={importing} />}
        <FileChoice importing={importing} />
      </div>
    </>
  );
}

/** Two clicks: what it takes back are hundreds of rows. */
function UndoButton({ importing: { isUndoing, undo } }: { readonly importing: Importing }) {
  const say = importDialogWords[usePage().language];
  const [isSure, setSure] = useState(false);
  return (
    <button type="button" class="button" disabled={isUndoing} onClick={() => (isSure ? undo() : setSure(true))}>
      {isUndoing ? say.undoing : isSure ? say.undoSure : say.undo}
    </button>
  );
}

function FileChoice({ importing }: { readonly importing: Importing }) {
  const say = importDialogWords[usePage().language];
  return (
    <label class="file-choice">
      {say.another}
      <input
        class="unseen"
        type="file"
        accept=".csv,.tsv,.txt"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) void importing.take(file);
        }}
      />
    </label>
  );
}
