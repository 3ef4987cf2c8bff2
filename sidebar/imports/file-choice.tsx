/** Chooses one file by the browser's own dialog; looks like a button. */
import { useId } from 'preact/hooks';

interface FileChoiceProps {
  readonly label: string;
  readonly onFile: (file: File) => void;
}

export function FileChoice({ label, onFile }: FileChoiceProps) {
  const id = useId();
  return (
    <span class="file-choice">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="unseen"
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = ''; // the same file, corrected, can be chosen again
          if (file) onFile(file);
        }}
      />
    </span>
  );
}
