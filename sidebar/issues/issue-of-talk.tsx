/** In the tab Log: the talk opens an issue, or is about one that is open. */
import { careWords } from '../../src/i18n/care-words';
import { ChipGroup } from '../frame/chip-group';
import { usePage, useToday, useWords } from '../frame/page-context';
import { NEW_ISSUE, type TalkDraft, type TalkIssue } from '../log/talk-draft';
import { promiseTimes } from './promise-times';

interface IssueOfTalkProps {
  readonly draft: TalkDraft;
  readonly onChange: (values: Partial<TalkDraft>) => void;
}

export function IssueOfTalk({ draft, onChange }: IssueOfTalkProps) {
  const say = useWords(careWords);
  const { issue = null, about = null } = draft;
  if (about) {
    return (
      <p class="hint">
        {say.about(about.text)}{' '}
        <button type="button" class="link" onClick={() => onChange({ about: null })}>
          {say.notAbout}
        </button>
      </p>
    );
  }
  return (
    <>
      <button
        type="button"
        class="link"
        aria-expanded={issue !== null}
        onClick={() => onChange({ issue: issue ? null : NEW_ISSUE })}
      >
        {issue ? say.noIssue : say.openIssue}
      </button>
      {issue && <IssueFields issue={issue} onChange={(values) => onChange({ issue: { ...issue, ...values } })} />}
    </>
  );
}

interface IssueFieldsProps {
  readonly issue: TalkIssue;
  readonly onChange: (values: Partial<TalkIssue>) => void;
}

function IssueFields({ issue, onChange }: IssueFieldsProps) {
  const say = useWords(careWords);
  const today = useToday();
  const { choices } = usePage().start;
  const times = promiseTimes(today).map(({ key, at }) => ({ key: at, label: say[key] }));
  return (
    <div class="details">
      <ChipGroup
        label={say.type}
        chips={choices['issueTypes'] ?? []}
        value={issue.type}
        onChange={(type) => onChange({ type })}
      />
      <ChipGroup
        label={say.priority}
        chips={choices['priorities'] ?? []}
        value={issue.priority}
        onChange={(priority) => onChange({ priority })}
      />
      <ChipGroup
        label={say.promise}
        chips={[{ key: '', label: say.byPriority }, ...times]}
        value={issue.promisedAt}
        onChange={(promisedAt) => onChange({ promisedAt })}
      />
    </div>
  );
}
