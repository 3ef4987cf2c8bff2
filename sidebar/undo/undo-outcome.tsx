/** What an undo took back, and what it left alone because it was edited since. */
import type { LeftAlone, UndoOutcome } from '../../src/contract/undo';
import { undoWords } from '../../src/i18n/dialog-words';
import { usePage } from '../frame/page-context';
import { tabNames } from '../names/tab-names';

const SHOWN = 50;

export function UndoOutcomeView({ outcome }: { readonly outcome: UndoOutcome }) {
  const { language } = usePage();
  const say = undoWords[language];
  const { left } = outcome;
  return (
    <>
      <p class="note note-done" role="status">
        {say.undone(outcome)}
      </p>
      {left.length > 0 && (
        <section>
          <p>{say.left(left.length)}</p>
          <ul class="lines">
            {left.slice(0, SHOWN).map((one) => (
              <li key={`${one.tab} ${one.id} ${one.column}`}>{say.leftAlone(named(one))}</li>
            ))}
          </ul>
          {left.length > SHOWN && <p class="hint">{say.more(left.length - SHOWN)}</p>}
        </section>
      )}
    </>
  );

  function named({ tab, id, column, reason }: LeftAlone) {
    const { name, columns } = tabNames(tab, language);
    return { tab: name, id, column: column === null ? '' : (columns[column] ?? column), reason };
  }
}
