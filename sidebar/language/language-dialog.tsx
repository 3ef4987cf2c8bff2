/** Switches the workbook to the other language, step by step to the end, and says what could not be switched. */
import { useState } from 'preact/hooks';
import type { LanguageOutcome } from '../../src/contract/server-api';
import { languageWords } from '../../src/i18n/language-words';
import { pageWords } from '../../src/i18n/page-words';
import { usePage } from '../frame/page-context';
import { RefusalNote } from '../frame/refusal-note';
import { useCall } from '../frame/use-call';
import { closeFrame } from '../remote/script-run';
import { server } from '../remote/server';

interface LanguageDialogProps {
  readonly onSwitched: () => Promise<void>;
}

/** A step that cannot be done is tried three times, and there are about thirty. */
const MOST_RUNS = 100;

export function LanguageDialog({ onSwitched }: LanguageDialogProps) {
  const { language } = usePage();
  const say = languageWords[language];
  const [outcome, setOutcome] = useState<LanguageOutcome | null>(null);
  const { run, pending, refused } = useCall(switchTo);
  const other = language === 'en' ? 'zh-CN' : 'en';
  const begin = async (): Promise<void> => {
    if ((await run(other, setOutcome)) !== null) await onSwitched();
  };
  const isDone = outcome?.done === true;
  return (
    <>
      <h1>{say.title}</h1>
      <p class="lead">{isDone ? say.done : say.now}</p>
      {!isDone && <p class="hint lead">{say.what}</p>}
      {outcome && outcome.problems.length > 0 && (
        <section role="status">
          <p>{say.problems}</p>
          <ul>
            {outcome.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </section>
      )}
      {refused && <RefusalNote refused={refused} language={language} onTryAgain={() => void begin()} />}
      <div class="actions">
        {!isDone && (
          <button
            type="button"
            class="button button-main"
            lang={pending ? language : other}
            disabled={pending}
            onClick={() => void begin()}
          >
            {pending ? say.switching({ left: outcome?.left ?? 0 }) : say.switch}
          </button>
        )}
        <button type="button" class={isDone ? 'button button-main' : 'button'} onClick={closeFrame}>
          {isDone ? pageWords[language].close : pageWords[language].cancel}
        </button>
      </div>
    </>
  );
}

/** @throws CallRefused */
async function switchTo(language: string, onRun: (outcome: LanguageOutcome) => void): Promise<LanguageOutcome> {
  let outcome = await server.setLanguage(language);
  onRun(outcome);
  for (let run = 1; !outcome.done && run < MOST_RUNS; run += 1) {
    outcome = await server.setLanguage(language);
    onRun(outcome);
  }
  return outcome;
}
