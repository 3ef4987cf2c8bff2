/** What became of the last save, or that something not saved was kept. */
import { sidebarWords } from '../../src/i18n/sidebar-words';
import { usePage, useWords } from '../frame/page-context';
import { RefusalNote } from '../frame/refusal-note';
import type { Saving } from './use-saving';

interface LogNotesProps {
  readonly saving: Saving;
  /** The draft stands as the page found it when it was opened. */
  readonly isRestored: boolean;
}

export function LogNotes({ saving: { refused, said, isDone }, isRestored }: LogNotesProps) {
  const say = useWords(sidebarWords);
  const { language } = usePage();
  const look = isDone ? 'note note-done' : said === '' ? 'hint' : 'note note-wait';
  return (
    <>
      {refused && <RefusalNote refused={refused} language={language} />}
      <p role="status" class={look}>
        {said !== '' ? said : isRestored ? say.draftKept : ''}
      </p>
    </>
  );
}
