/** Drop a file, see how it was understood, import, see what was refused, undo. */
import { importDialogWords } from '../../src/i18n/import-dialog-words';
import { usePage } from '../frame/page-context';
import { RefusalNote } from '../frame/refusal-note';
import { FileDrop } from './file-drop';
import { ImportOutcomeView } from './import-outcome';
import { UnderstoodFile } from './understood-file';
import { useImport } from './use-import';

export function ImportDialog() {
  const { language } = usePage();
  const say = importDialogWords[language];
  const importing = useImport();
  const { stage, understanding, refused } = importing;
  const { plan, notFile, understood, pending } = understanding;
  return (
    <>
      <h1>{say.title}</h1>
      {(stage === 'choose' || stage === 'understood') && (
        <FileDrop onFile={(file) => void importing.take(file)} taken={plan?.file.name ?? ''} />
      )}
      {notFile && (
        <p class="note note-refused" role="alert">
          {say[notFile]}
        </p>
      )}
      {pending && !understood && (
        <p class="waiting" role="status">
          {say.reading}
        </p>
      )}
      {refused && (
        <RefusalNote
          refused={refused}
          language={language}
          onTryAgain={understood ? undefined : () => understanding.tryAgain()}
        />
      )}
      {stage === 'understood' && <UnderstoodFile importing={importing} />}
      {stage === 'importing' && <Progress importing={importing} />}
      {(stage === 'done' || stage === 'interrupted') && <ImportOutcomeView importing={importing} />}
    </>
  );
}

function Progress({ importing: { understanding, total } }: { readonly importing: ReturnType<typeof useImport> }) {
  const say = importDialogWords[usePage().language];
  const parts = understanding.plan?.parts.length ?? 1;
  const text = say.importing({ part: Math.min(total.sent + 1, parts), parts });
  return (
    <div role="status" class="progress">
      <p>{text}</p>
      <progress max={parts} value={parts === 1 ? undefined : total.sent} aria-label={text} />
    </div>
  );
}
