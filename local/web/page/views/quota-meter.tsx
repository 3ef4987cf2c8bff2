/** What the person acting has used of Google's day: recipients of mail, minutes of triggers. */
import { useObserved } from '../observed';
import { type PageState, useWords } from '../page-state';

export function QuotaMeter({ state }: { readonly state: PageState }) {
  const say = useWords(state);
  const { people } = useObserved(state.book);
  const user = useObserved(state.user);
  const usage = people.find(({ email }) => email === user)?.usage;
  if (usage === undefined) return null;
  const { mails, mostMails, mostRuntimeMinutes } = usage;
  const minutes = Math.ceil(usage.runtimeMinutes);
  return (
    <span class="quota" title={say.quotaHelp}>
      {say.quota(`${mails}/${mostMails}`, `${minutes}/${mostRuntimeMinutes}`)}
    </span>
  );
}
