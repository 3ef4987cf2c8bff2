/** The shop's own tables that could be taken over: what each is, and, once somebody says so, what came of it. */
import { useState } from 'preact/hooks';
import type { AdoptableTab, AdoptedTable } from '../../src/contract/install';
import { adoptWords } from '../../src/i18n/adopt-words';
import { usePage } from '../frame/page-context';
import { RefusalNote } from '../frame/refusal-note';
import { useCall } from '../frame/use-call';
import { RefusedTable } from '../imports/refused-lines';
import { tabNames } from '../names/tab-names';
import { server } from '../remote/server';

interface AdoptableTablesProps {
  readonly tables: readonly AdoptableTab[];
  /** false: they are only shown. */
  readonly isInstalled: boolean;
}

export function AdoptableTables({ tables, isInstalled }: AdoptableTablesProps) {
  const say = adoptWords[usePage().language];
  if (tables.length === 0) return null;
  return (
    <section aria-labelledby="own-tables">
      <h2 id="own-tables">{say.title}</h2>
      <p class="lead">{say.what}</p>
      {!isInstalled && <p class="hint">{say.installFirst}</p>}
      {tables.map((table) => (
        <Offer key={table.sheet} table={table} isInstalled={isInstalled} />
      ))}
    </section>
  );
}

/** Goes on with what a run had no time for, and where it broke off. */
function useAdopting({ sheet, as }: AdoptableTab) {
  const [sum, setSum] = useState<AdoptedTable | null>(null);
  const call = useCall(async () => {
    let last = sum;
    do {
      const next = last === null ? {} : { batch: last.batch, part: last.part + 1 };
      last = added(last, await server.adoptTable({ sheet, as, ...next }));
      setSum(last);
    } while (!last.done);
  });
  return { sum, adopt: () => void call.run(), isUnderWay: call.pending, refused: call.refused };
}

function added(sum: AdoptedTable | null, run: AdoptedTable): AdoptedTable {
  if (sum === null) return run;
  return {
    ...run,
    read: sum.read + run.read,
    added: sum.added + run.added,
    updated: sum.updated + run.updated,
    unchanged: sum.unchanged + run.unchanged,
    refused: [...sum.refused, ...run.refused],
    ...(sum.backup ? { backup: sum.backup } : {}),
  };
}

function Offer({ table, isInstalled }: { readonly table: AdoptableTab; readonly isInstalled: boolean }) {
  const { language } = usePage();
  const say = adoptWords[language];
  const { sum, adopt, isUnderWay, refused } = useAdopting(table);
  const names = { ...tabNames('customers', language).columns, ...tabNames(table.as, language).columns };
  const pairs = Object.entries(table.columns).map(([header, key]) => [header, names[key] ?? header] as const);
  return (
    <div class="plan">
      <p>{say.offer(table)}</p>
      <p class="hint">{say.columns(pairs)}</p>
      {isUnderWay && <p role="status">{say.adopting({ part: (sum?.part ?? 0) + 1, parts: sum?.parts ?? 1 })}</p>}
      {isInstalled && !isUnderWay && !sum?.done && (
        <div class="actions">
          <button type="button" class="button" onClick={adopt}>
            {say.adopt}
          </button>
        </div>
      )}
      {sum?.done && <Outcome outcome={sum} />}
      {refused && <RefusalNote refused={refused} language={language} onTryAgain={adopt} />}
    </div>
  );
}

function Outcome({ outcome }: { readonly outcome: AdoptedTable }) {
  const say = adoptWords[usePage().language];
  const { backup, refused } = outcome;
  return (
    <>
      <p class="note note-done" role="status">
        {say.adopted(outcome)}
      </p>
      {backup && (
        <p class="hint">{backup.state === 'made' ? say.backedUp(backup.name) : say.notBackedUp(backup.message)}</p>
      )}
      {refused.length > 0 && (
        <>
          <p class="refused-count">{say.refused(refused.length)}</p>
          <RefusedTable refused={refused} />
        </>
      )}
    </>
  );
}
