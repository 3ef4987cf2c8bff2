/** What would have gone out in the last 30 days: asked for by a click, since a large shop takes a while. */

import { useState } from 'preact/hooks';
import type { PreviewedMonth } from '../../src/contract/reminders';
import { reminderDialogWords } from '../../src/i18n/dialog-words';
import { monthWords } from '../../src/i18n/month-words';
import { choiceLabel, usePage } from '../frame/page-context';
import { RefusalNote } from '../frame/refusal-note';
import { useCall } from '../frame/use-call';
import { server } from '../remote/server';

export function PastMonth() {
  const { language } = usePage();
  const say = monthWords[language];
  const [month, setMonth] = useState<PreviewedMonth | null>(null);
  const { run, pending, refused } = useCall(server.previewMonth);
  const ask = async (): Promise<void> => {
    const found = await run();
    if (found) setMonth(found);
  };
  return (
    <section class="block">
      <h2>{say.title}</h2>
      <p class="lead">{say.what}</p>
      {refused && <RefusalNote refused={refused} language={language} onTryAgain={() => void ask()} />}
      <button type="button" class="button" disabled={pending} onClick={() => void ask()}>
        {pending ? say.asking : say.ask}
      </button>
      <div role="status">{month && <MonthSums month={month} />}</div>
    </section>
  );
}

function MonthSums({ month }: { readonly month: PreviewedMonth }) {
  const say = monthWords[usePage().language];
  const [asSet, ifOn] = [sumsOf(month, true), sumsOf(month, false)];
  return (
    <>
      <p class="hint">{say.span(month)}</p>
      {asSet.length === 0 ? <p>{say.nothing}</p> : <SumTable sums={asSet} caption={say.asSet(totalOf(asSet))} />}
      {ifOn.length > 0 && <SumTable sums={ifOn} caption={say.ifOn(totalOf(ifOn))} />}
    </>
  );
}

interface Sum {
  readonly kind: string;
  readonly as: 'email' | 'task';
  readonly count: number;
  readonly busiest: { readonly day: string; readonly count: number };
  readonly examples: PreviewedMonth['examples'];
}

/** By kind and form, in the order in which they first come. */
function sumsOf({ counts, examples }: PreviewedMonth, on: boolean): readonly Sum[] {
  const sums = new Map<string, Sum>();
  for (const { kind, as, day, count } of counts.filter((one) => one.on === on)) {
    const sort = `${kind} ${as}`;
    const known = sums.get(sort);
    sums.set(sort, {
      ...{ kind, as, count: (known?.count ?? 0) + count },
      busiest: known && known.busiest.count >= count ? known.busiest : { day, count },
      examples: examples.filter((one) => one.on === on && one.kind === kind && one.as === as),
    });
  }
  return [...sums.values()].sort((a, b) => b.count - a.count);
}

function totalOf(sums: readonly Sum[]) {
  const total = (as: Sum['as']): number => sums.reduce((sum, one) => sum + (one.as === as ? one.count : 0), 0);
  return { tasks: total('task'), mails: total('email') };
}

function SumTable({ sums, caption }: { readonly sums: readonly Sum[]; readonly caption: string }) {
  const { language, start } = usePage();
  const say = monthWords[language];
  return (
    <table class="month">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say.kind}</th>
          <th scope="col">{say.count}</th>
          <th scope="col">{say.examples}</th>
        </tr>
      </thead>
      <tbody>
        {sums.map(({ kind, as, count, busiest, examples }) => (
          <tr key={`${kind} ${as}`}>
            <th scope="row">
              {choiceLabel(start, 'reminderKinds', kind)} <span class="badge">{reminderDialogWords[language][as]}</span>
            </th>
            <td class="month-count">
              {count}
              <div class="hint">{say.most(busiest)}</div>
            </td>
            <td>
              {examples.map(({ customerName: name, reason, day }) => (
                <div key={`${day} ${name}`}>{say.example({ name, reason, day })}</div>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
