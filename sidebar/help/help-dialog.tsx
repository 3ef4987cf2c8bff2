/** Help: the guide, diagnostics for whoever helps, and what the team suggests. */
import { helpWords } from '../../src/i18n/help-words';
import { pageWords } from '../../src/i18n/page-words';
import { usePage } from '../frame/page-context';
import { RefusalNote } from '../frame/refusal-note';
import { useCall } from '../frame/use-call';
import { closeFrame } from '../remote/script-run';
import { server } from '../remote/server';
import { DiagnosticsPart } from './diagnostics-part';
import { FeedbackPart } from './feedback-part';

export function HelpDialog() {
  const { language } = usePage();
  return (
    <>
      <h1>{helpWords[language].title}</h1>
      <GuidePart />
      <DiagnosticsPart />
      <FeedbackPart />
      <div class="actions">
        <button type="button" class="button" onClick={closeFrame}>
          {pageWords[language].close}
        </button>
      </div>
    </>
  );
}

/** The tab comes up behind the dialog, so the dialog goes. */
function GuidePart() {
  const { language } = usePage();
  const say = helpWords[language];
  const { run, pending, refused } = useCall(async () => {
    await server.openGuide();
    closeFrame();
  });
  return (
    <section class="block">
      <h2>{say.guideTitle}</h2>
      <p class="lead">{say.guideWhat}</p>
      {refused && <RefusalNote refused={refused} language={language} />}
      <button type="button" class="button" disabled={pending} onClick={() => void run()}>
        {say.openGuide}
      </button>
    </section>
  );
}
