/** Takes one file, dropped or chosen. */
import { useId, useState } from 'preact/hooks';
import { importDialogWords } from '../../src/i18n/import-dialog-words';
import { usePage } from '../frame/page-context';

interface FileDropProps {
  readonly onFile: (file: File) => void;
  /** Name of the file taken; '' while there is none. */
  readonly taken?: string;
}

export function FileDrop({ onFile, taken = '' }: FileDropProps) {
  const say = importDialogWords[usePage().language];
  const id = useId();
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the input inside is the first
    <div
      class={isOver ? 'drop drop-over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <p>
        {taken === '' ? say.drop : <strong>{taken}</strong>}{' '}
        <label class="file-choice" for={id}>
          {taken === '' ? say.choose : say.another}
        </label>
        <input
          id={id}
          class="unseen"
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
          onChange={(event) => {
            take(event.currentTarget.files);
            event.currentTarget.value = ''; // the same file, corrected, can be chosen again
          }}
        />
      </p>
      <p class="hint">{say.accepted}</p>
    </div>
  );
}
