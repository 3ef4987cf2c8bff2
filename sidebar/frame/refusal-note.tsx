/** Says what went wrong: where, what was found, what to do now. Read out at once by a screen reader. */
import type { Envelope } from '../../src/contract/envelope';
import type { Language } from '../../src/i18n/bilingual';
import { pageWords } from '../../src/i18n/page-words';

interface RefusalNoteProps {
  readonly refused: Envelope;
  readonly language: Language;
  readonly onTryAgain?: (() => void) | undefined;
}

export function RefusalNote({ refused, language, onTryAgain }: RefusalNoteProps) {
  const say = pageWords[language];
  const { where, problem, remedy } = inWords(refused, language);
  return (
    <div class="note note-refused" role="alert">
      {where !== '' && <p class="note-where">{where}</p>}
      <p>{problem}</p>
      {remedy !== '' && <p class="note-remedy">{remedy}</p>}
      {refused.code === 'CALL_FAILED' && refused.found !== '' && <p class="note-found">{refused.found}</p>}
      {onTryAgain && (
        <button type="button" class="button" onClick={onTryAgain}>
          {say.tryAgain}
        </button>
      )}
    </div>
  );
}

/** The message is place, problem and remedy in one; here each stands on a line of its own. */
function inWords({ code, message, where, remedy }: Envelope, language: Language) {
  const say = pageWords[language];
  if (code === 'CALL_FAILED') return { where: '', problem: say.callFailed, remedy: say.callFailedRemedy };
  const placed =
    where !== '' && message.startsWith(where) ? message.slice(where.length).replace(/^[:：]\s*/, '') : message;
  const problem = remedy !== '' && placed.endsWith(remedy) ? placed.slice(0, -remedy.length).trim() : placed;
  return { where, problem: problem === '' ? message : problem, remedy };
}
