/** Chooses a tab, gathers the parts of its masked export, and hands over the file; as text where no file can be saved. */
import { useState } from 'preact/hooks';
import { maskedExportWords } from '../../src/i18n/masked-export-words';
import { pageWords } from '../../src/i18n/page-words';
import { usePage } from '../frame/page-context';
import { RefusalNote } from '../frame/refusal-note';
import { useCall } from '../frame/use-call';
import { downloadText } from '../imports/refused-csv';
import { tabNames } from '../names/tab-names';
import { closeFrame } from '../remote/script-run';
import { server } from '../remote/server';

/** Those that the server masks; it refuses all others. */
const TABS = ['customers', 'orders', 'interactions', 'issues', 'dates', 'participation', 'surveys'];

interface MadeFile {
  readonly name: string;
  readonly text: string;
  readonly rows: number;
}

/** Ten million cells are no more parts than this. */
const MOST_PARTS = 500;

async function gathered(tab: string, onRows: (rows: number) => void): Promise<Omit<MadeFile, 'name'>> {
  const texts: string[] = [];
  let rows = 0;
  let from: number | null = null;
  for (let part = 0; part < MOST_PARTS && (part === 0 || from !== null); part += 1) {
    const given = await server.exportMasked(from === null ? { tab } : { tab, from });
    texts.push(given.text);
    rows += given.rows;
    from = given.next;
    onRows(rows);
  }
  return { text: texts.join(''), rows };
}

export function MaskedExportDialog() {
  const { language, start } = usePage();
  const say = maskedExportWords[language];
  const [tab, setTab] = useState('customers');
  const [soFar, setSoFar] = useState(0);
  const [file, setFile] = useState<MadeFile | null>(null);
  const { run, pending, refused } = useCall(gathered);
  const make = async (): Promise<void> => {
    setFile(null);
    setSoFar(0);
    const made = await run(tab, setSoFar);
    if (made === null) return;
    const named = { ...made, name: say.fileName({ tab: tabNames(tab, language).name, today: start.today }) };
    setFile(named);
    downloadText(named.name, named.text);
  };
  return (
    <>
      <h1>{say.title}</h1>
      <p class="lead">{say.what}</p>
      <p class="hint lead">{start.role === 'agent' ? `${say.leftOut} ${say.own}` : say.leftOut}</p>
      <TabChoice tab={tab} isDisabled={pending} onChange={setTab} />
      {pending && <Making text={say.making({ rows: soFar })} />}
      {file && <MadeFileView file={file} />}
      {refused && <RefusalNote refused={refused} language={language} onTryAgain={() => void make()} />}
      <div class="actions">
        <button type="button" class="button button-main" disabled={pending} onClick={() => void make()}>
          {say.make}
        </button>
        <button type="button" class="button" onClick={closeFrame}>
          {pageWords[language].close}
        </button>
      </div>
    </>
  );
}

interface TabChoiceProps {
  readonly tab: string;
  readonly isDisabled: boolean;
  readonly onChange: (tab: string) => void;
}

function TabChoice({ tab, isDisabled, onChange }: TabChoiceProps) {
  const { language } = usePage();
  return (
    <div class="field">
      <label>
        <span class="field-name">{maskedExportWords[language].tab}</span>
        <select value={tab} disabled={isDisabled} onChange={(event) => onChange(event.currentTarget.value)}>
          {TABS.map((key) => (
            <option key={key} value={key}>
              {tabNames(key, language).name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

const Making = ({ text }: { readonly text: string }) => (
  <div role="status" class="progress">
    <p>{text}</p>
    <progress aria-label={text} />
  </div>
);

function MadeFileView({ file: { name, text, rows } }: { readonly file: MadeFile }) {
  const say = maskedExportWords[usePage().language];
  const [isText, setText] = useState(false);
  return (
    <>
      <p class="note note-done" role="status">
        {say.made({ rows })}
      </p>
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
          <textarea readOnly rows={6} value={text} />
        </label>
      )}
    </>
  );
}
