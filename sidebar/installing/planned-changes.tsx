/** A plan in words, grouped by tab; each group opens. */
import type { DescribedChange } from '../../src/contract/install';
import { installWords } from '../../src/i18n/dialog-words';
import { usePage } from '../frame/page-context';
import { tabNames } from '../names/tab-names';

export function PlannedChanges({ changes }: { readonly changes: readonly DescribedChange[] }) {
  const { language } = usePage();
  const say = installWords[language];
  const groups = byTab(changes);
  return (
    <div class="plan">
      {groups.map(([tab, some]) => (
        <details key={tab ?? ''} open={groups.length === 1}>
          <summary>
            <span class="plan-tab">{tab === null ? say.workbook : tabNames(tab, language).name}</span>
            <span class="option-hint">{say.changes(some.length)}</span>
          </summary>
          <ul class="lines">
            {some.map(({ change, column, why }) => (
              <li key={`${change} ${column} ${why}`}>{why}</li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}

/** In the order in which tabs first occur. */
function byTab(changes: readonly DescribedChange[]): readonly (readonly [string | null, readonly DescribedChange[]])[] {
  const groups = new Map<string | null, DescribedChange[]>();
  for (const change of changes) {
    const group = groups.get(change.tab);
    if (group) group.push(change);
    else groups.set(change.tab, [change]);
  }
  return [...groups];
}
