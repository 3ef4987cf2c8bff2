/** The open issues of the card: what was promised, and one click to promise, to settle, to log a reply. */
import { useState } from 'preact/hooks';
import type { CustomerCard } from '../../src/contract/customers';
import { parseIsoDay } from '../../src/domain/calendar/iso-day';
import { careWords } from '../../src/i18n/care-words';
import { dayWords } from '../days/day-words';
import { choiceLabel, usePage, useToday, useWords } from '../frame/page-context';
import { RefusalNote } from '../frame/refusal-note';
import { useCall } from '../frame/use-call';
import { newDraftId } from '../log/new-draft-id';
import { server } from '../remote/server';
import { promiseTimes } from './promise-times';

type OpenIssue = CustomerCard['issues'][number];

export interface IssueActions {
  /** Something was saved: the card is old now. */
  readonly onChanged: () => void;
  readonly onTalk: (issue: { readonly id: string; readonly text: string }) => void;
}

export function OpenIssues({ issues, ...actions }: { readonly issues: readonly OpenIssue[] } & IssueActions) {
  return (
    <ul class="lines">
      {issues.map((issue) => (
        <IssueLine key={issue.id || `${issue.at}${issue.description}`} issue={issue} {...actions} />
      ))}
    </ul>
  );
}

/** As much as tells one issue from another. */
const SHORT = 40;

const shortly = ({ description }: OpenIssue): string =>
  description.length > SHORT ? `${description.slice(0, SHORT - 1)}…` : description;

function IssueLine({ issue, ...actions }: { readonly issue: OpenIssue } & IssueActions) {
  const { start } = usePage();
  const say = useWords(careWords);
  const time = useTimeText();
  const { at, type, status, description, promisedAt } = issue;
  return (
    <li>
      <span class="line-head">
        <span class="badge badge-alert">{choiceLabel(start, 'issueStatuses', status)}</span>
        {choiceLabel(start, 'issueTypes', type)} · {time(at.slice(0, 10))}
      </span>
      <span class="line-text">{description}</span>
      <span class="line-head">{promisedAt === null ? say.noPromise : say.promised(time(promisedAt))}</span>
      {issue.id !== '' && <IssueButtons issue={issue} {...actions} />}
    </li>
  );
}

function IssueButtons({ issue, onChanged, onTalk }: { readonly issue: OpenIssue } & IssueActions) {
  const say = useWords(careWords);
  const { language } = usePage();
  const today = useToday();
  const call = useCall(server.saveIssue);
  const [said, setSaid] = useState('');
  const text = shortly(issue);
  const save = async (was: object, now: object, done: string): Promise<void> => {
    setSaid('');
    const saved = await call.run({ draftId: newDraftId(), id: issue.id, was, ...now });
    if (saved === null) return;
    setSaid(done);
    onChanged();
  };
  const promise = (promisedAt: string) => save({ promisedAt: issue.promisedAt }, { promisedAt }, say.promiseSaved);
  return (
    <>
      <span class="buttons">
        <button
          type="button"
          class="button"
          aria-label={say.resolveOf(text)}
          disabled={call.pending}
          onClick={() => void save({ status: issue.status }, { status: 'resolved' }, say.resolved)}
        >
          {say.resolve}
        </button>
        <button
          type="button"
          class="button"
          aria-label={say.talkAboutOf(text)}
          onClick={() => onTalk({ id: issue.id, text })}
        >
          {say.talkAbout}
        </button>
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: buttons that act at once, not fields of a form */}
      <span class="buttons" role="group" aria-label={say.promiseOf(text)}>
        {promiseTimes(today).map(({ key, at }) => (
          <button key={key} type="button" class="button" disabled={call.pending} onClick={() => void promise(at)}>
            {say[key]}
          </button>
        ))}
      </span>
      <span role="status" class="hint">
        {said}
      </span>
      {call.refused && <RefusalNote refused={call.refused} language={language} />}
    </>
  );
}

/** Of a day or a time in ISO: the day in words, and the time where there is one. */
function useTimeText(): (iso: string) => string {
  const { language } = usePage();
  const today = useToday();
  return (iso) => {
    const day = parseIsoDay(iso.slice(0, 10));
    if (day === null) return iso;
    const time = iso.slice(11, 16);
    return `${dayWords(day, today, language)}${time === '' ? '' : ` ${time}`}`;
  };
}
