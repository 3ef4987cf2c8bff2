/** Takes one file, dropped or chosen. */
import { useState } from 'preact/hooks';
import { importDialogWords } from '../../src/i18n/import-dialog-words';
import { usePage } from '../frame/page-context';
import { FileChoice } from './file-choice';

interface FileDropProps {
  readonly onFile: (file: File) => void;
  /** Name of the file taken; '' while there is none. */
  readonly taken: string;
}

export function FileDrop({ onFile, taken }: FileDropProps) {
  const say = importDialogWords[usePage().language];
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
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
      onDrop={drop}
    >
      <p>
        {taken === '' ? say.drop : <strong>{taken}</strong>}{' '}
        <FileChoice label={taken === '' ? say.choose : say.another} onFile={onFile} />
      </p>
      <p class="hint">{say.accepted}</p>
    </div>
  );
}
