/** Shows the diagnostics and copies them; where the browser does not let a page copy, the text is selected instead. */
import { useRef, useState } from 'preact/hooks';
import { helpWords } from '../../src/i18n/help-words';
import { usePage } from '../frame/page-context';
import { RefusalNote } from '../frame/refusal-note';
import { useCall } from '../frame/use-call';
import { useWhen } from '../frame/use-when';
import { server } from '../remote/server';

type Copied = 'yes' | 'no' | null;

export function DiagnosticsPart() {
  const { language } = usePage();
  const say = helpWords[language];
  const [text, setText] = useState('');
  const [copied, setCopied] = useState<Copied>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const { run, pending, refused } = useCall(server.diagnostics);
  const copy = async (): Promise<void> => {
    setCopied(null);
    const found = await run();
    if (found) setText(JSON.stringify(found, null, 2));
  };
  useWhen([text], () => {
    if (text === '') return;
    void copiedTo(text).then((isCopied) => {
      setCopied(isCopied ? 'yes' : 'no');
      if (!isCopied) area.current?.select();
    });
  });
  return (
    <section class="block">
      <h2>{say.diagnosticsTitle}</h2>
      <p class="lead">{say.diagnosticsWhat}</p>
      {refused && <RefusalNote refused={refused} language={language} onTryAgain={() => void copy()} />}
      <button type="button" class="button" disabled={pending} onClick={() => void copy()}>
        {pending ? say.diagnosing : say.diagnose}
      </button>
      <p role="status" class="hint">
        {copied === 'yes' ? say.copied : copied === 'no' ? say.notCopied : ''}
      </p>
      {text !== '' && (
        <label class="field">
          <span class="hint">{say.diagnostics}</span>
          <textarea ref={area} readOnly rows={6} value={text} />
        </label>
      )}
    </section>
  );
}

/** Google's frames usually forbid it. */
async function copiedTo(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
