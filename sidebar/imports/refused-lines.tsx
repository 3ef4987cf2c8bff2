/** The refused lines: the first of them here, all of them as a file or as text to copy. */
import { useRef, useState } from 'preact/hooks';
import type { ImportedPart } from '../../src/contract/server-api';
import { importDialogWords } from '../../src/i18n/import-dialog-words';
import { usePage } from '../frame/page-context';
import { useWhen } from '../frame/use-when';
import { downloadText, refusedCsv } from './refused-csv';

const SHOWN = 50;

interface RefusedLinesProps {
  readonly fileName: string;
  readonly refused: ImportedPart['refused'];
  /** In a preview there is nothing to download yet. */
  readonly isPreview?: boolean;
}

export function RefusedLines({ fileName, refused, isPreview = false }: RefusedLinesProps) {
  const say = importDialogWords[usePage().language];
  if (refused.length === 0) return null;
  const { line, column, found, reason } = say.refusedColumns;
  return (
    <section class="refused">
      {!isPreview && <p class="refused-count">{say.refused(refused.length)}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <div class="scroll" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {[line, column, found, reason].map((header) => (
                <th key={header} scope="col">
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
      {refused.length > SHOWN && <p class="hint">{say.moreRefused(refused.length - SHOWN)}</p>}
      {!isPreview && (
        <RefusedFile
          name={`${fileName} ${say.fileName}.csv`}
          text={refusedCsv(refused, [line, column, found, reason])}
        />
      )}
    </section>
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
