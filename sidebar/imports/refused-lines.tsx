/** The refused lines: the first of them here, all of them as a file or as text to copy. */
import { useRef, useState } from 'preact/hooks';
import type { ImportedPart } from '../../src/contract/server-api';
import { importDialogWords } from '../../src/i18n/import-dialog-words';
import { usePage } from '../frame/page-context';
import { useWhen } from '../frame/use-when';
import { downloadText, refusedCsv } from './refused-csv';

const SHOWN = 50;

type Refused = ImportedPart['refused'];

interface RefusedLinesProps {
  readonly fileName: string;
  readonly refused: Refused;
}

export function RefusedLines({ fileName, refused }: RefusedLinesProps) {
  const say = importDialogWords[usePage().language];
  if (refused.length === 0) return null;
  const { line, column, found, reason } = say.refusedColumns;
  return (
    <section class="refused">
      <p class="refused-count">{say.refused(refused.length)}</p>
      <RefusedTable refused={refused} />
      {refused.length > SHOWN && <p class="hint">{say.moreRefused(refused.length - SHOWN)}</p>}
      <RefusedFile name={`${fileName} ${say.fileName}.csv`} text={refusedCsv(refused, [line, column, found, reason])} />
    </section>
  );
}

export function RefusedTable({ refused }: { readonly refused: Refused }) {
  const say = importDialogWords[usePage().language];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <div class="scroll" tabIndex={0}>
      <table>
        <thead>
          <tr>
            {Object.entries(say.refusedColumns).map(([key, header]) => (
              <th key={key} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {refused.slice(0, SHOWN).map((one) => (
            <tr key={`${one.line} ${one.column} ${one.code}`}>
              <td>{one.line}</td>
              <td>{one.column}</td>
              <td>{one.found}</td>
              <td>{one.reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RefusedFile({ name, text }: { readonly name: string; readonly text: string }) {
  const say = importDialogWords[usePage().language];
  const [isText, setText] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  useWhen([isText], () => area.current?.select());
  return (
    <>
      <div class="actions">
        <button type="button" class="button" onClick={() => downloadText(name, text)}>
          {say.download}
        </button>
        <button type="button" class="link" aria-expanded={isText} onClick={() => setText(!isText)}>
          {say.asText}
        </button>
      </div>
      {isText && (
        <label class="field">
          <span class="hint">{say.textNote}</span>
          <textarea ref={area} readOnly rows={6} value={text} />
        </label>
      )}
    </>
  );
}
