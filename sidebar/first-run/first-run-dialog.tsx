/** From an empty spreadsheet to the shop's segments: three questions, three steps, one picture. */
import { useState } from 'preact/hooks';
import type { AppStart } from '../../src/contract/server-api';
import type { Language } from '../../src/i18n/bilingual';
import { firstRunWords } from '../../src/i18n/first-run-words';
import { pageWords } from '../../src/i18n/page-words';
import { Page, usePage } from '../frame/page-context';
import { RefusalNote } from '../frame/refusal-note';
import { closeFrame } from '../remote/script-run';
import { SegmentBars } from './segment-bars';
import { ThreeQuestions } from './three-questions';
import { type Answers, type FirstRunState, type Step, useFirstRun } from './use-first-run';

interface FirstRunDialogProps {
  readonly start: AppStart;
  readonly refreshStart: () => Promise<void>;
}

export function FirstRunDialog({ start, refreshStart }: FirstRunDialogProps) {
  const [language, setLanguage] = useState<Language>(start.language);
  const [wasInstalled] = useState(start.installed);
  const [answers, setAnswers] = useState<Answers | null>(null);
  const { state, begin, refused } = useFirstRun(refreshStart);
  const say = firstRunWords[language];
  const begun = (given: Answers): void => {
    setAnswers(given);
    void begin(given);
  };
  const choose = (chosen: Language): void => {
    setLanguage(chosen);
    document.documentElement.lang = chosen;
  };
  return (
    <Page.Provider value={{ start, language }}>
      <h1>{say.title}</h1>
      {wasInstalled && <p class="lead">{say.alreadyInstalled}</p>}
      {!wasInstalled && !answers && <ThreeQuestions onLanguage={choose} onBegin={begun} />}
      {answers && state.step !== 'done' && <Steps state={state} withFile={answers.file !== null} />}
      {answers && refused && (
        <RefusalNote refused={refused} language={language} onTryAgain={() => void begin(answers)} />
      )}
      {state.step === 'done' && <Finished state={state} />}
      {wasInstalled && (
        <button type="button" class="button button-main" onClick={closeFrame}>
          {pageWords[language].close}
        </button>
      )}
    </Page.Provider>
  );
}

const STEPS: readonly Step[] = ['install', 'import', 'report'];

function Steps({ state, withFile }: { readonly state: FirstRunState; readonly withFile: boolean }) {
  const say = firstRunWords[usePage().language];
  const steps = withFile ? STEPS : STEPS.slice(0, 1);
  const at = steps.indexOf(state.step as Step);
  const said: Readonly<Record<Step, string>> = {
    install: state.made === 0 ? '' : say.installing(state.made),
    import: state.parts < 2 ? '' : say.importing({ part: state.total.sent + 1, parts: state.parts }),
    report: '',
  };
  return (
    <ol class="steps" aria-live="polite">
      {steps.map((step, index) => (
        <li
          key={step}
          class={index === at ? 'step step-running' : 'step'}
          aria-current={index === at ? 'step' : undefined}
        >
          <span class="step-mark" aria-hidden="true">
            {index < at ? '✓' : index + 1}
          </span>
          <span>
            {say.steps[step]}
            <span class="option-hint">
              {' · '}
              {index < at
                ? say.stepStates.done
                : index > at
                  ? say.stepStates.waiting
                  : said[step] || say.stepStates.running}
            </span>
          </span>
          {index === at && <progress aria-label={say.steps[step]} />}
        </li>
      ))}
    </ol>
  );
}

function Finished({ state: { total, report } }: { readonly state: FirstRunState }) {
  const say = firstRunWords[usePage().language];
  const { added, updated, refused } = total;
  return (
    <>
      <div role="status">
        <p class="note note-done">
          {report ? `${say.ready} ${say.imported({ added, updated, refused: refused.length })}` : say.withoutFile}
        </p>
      </div>
      {report && <SegmentBars figures={report.figures} />}
      <div class="actions">
        <button type="button" class="button button-main" onClick={closeFrame}>
          {say.finish}
        </button>
      </div>
    </>
  );
}
