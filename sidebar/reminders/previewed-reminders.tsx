/** The reminders of a day: what goes out, and what does not and why. */
import type { PreviewedReminder } from '../../src/contract/reminders';
import { reminderDialogWords } from '../../src/i18n/dialog-words';
import { choiceLabel, usePage } from '../frame/page-context';

/** Reasons not to go out that nobody needs to act on. */
const ENDED_WELL: readonly string[] = ['sent', 'done', 'skipped'];

export function PreviewedReminders({ reminders }: { readonly reminders: readonly PreviewedReminder[] }) {
  const say = reminderDialogWords[usePage().language];
  const goOut = reminders.filter(({ skip }) => skip === null);
  const doNot = reminders.filter(({ skip }) => skip !== null);
  const mails = goOut.filter((one) => one.as === 'email').length;
  if (reminders.length === 0) return <p class="lead">{say.none}</p>;
  return (
    <>
      {goOut.length > 0 && (
        <section class="block">
          <h2>{say.goOut({ mails, tasks: goOut.length - mails })}</h2>
          <ReminderLines reminders={goOut} />
        </section>
      )}
      {doNot.length > 0 && (
        <section class="block">
          <h2>{say.doNot(doNot.length)}</h2>
          <ReminderLines reminders={doNot} />
        </section>
      )}
    </>
  );
}

function ReminderLines({ reminders }: { readonly reminders: readonly PreviewedReminder[] }) {
  const { language, start } = usePage();
  const say = reminderDialogWords[language];
  const whyNot = (skip: string): string =>
    skip === 'noColleague' || skip === 'ruleNotUnderstood' ? say[skip] : choiceLabel(start, 'reminderStatuses', skip);
  return (
    <ul class="lines">
      {reminders.map(({ key, as, kind, subject, reason, to, skip }) => (
        <li key={key}>
          <span class="line-text">
            <span class="badge">{say[as]}</span> <span class="badge">{choiceLabel(start, 'reminderKinds', kind)}</span>{' '}
            <strong>{subject}</strong>
            {skip !== null && (
              <span class={ENDED_WELL.includes(skip) ? 'badge badge-done' : 'badge badge-alert'}>{whyNot(skip)}</span>
            )}
          </span>
          <span class="line-head">
            {[reason, to === '' ? '' : say.to(to)].filter((text) => text !== '').join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
