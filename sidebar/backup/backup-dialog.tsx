/** Back up now: makes a copy, shows those that there are, and says where else to keep one and how to restore. */
import { useState } from 'preact/hooks';
import type { Backup, Backups } from '../../src/contract/backup';
import { backupWords } from '../../src/i18n/backup-words';
import { pageWords } from '../../src/i18n/page-words';
import { usePage } from '../frame/page-context';
import { RefusalNote } from '../frame/refusal-note';
import { useCall } from '../frame/use-call';
import { useOnce } from '../frame/use-when';
import { closeFrame } from '../remote/script-run';
import { server } from '../remote/server';

export function BackupDialog() {
  const { language } = usePage();
  const say = backupWords[language];
  const [backups, setBackups] = useState<Backups | null>(null);
  const [made, setMade] = useState('');
  const looking = useCall(server.backups);
  const making = useCall(server.backUpNow);
  useOnce(() => void looking.run().then((found) => found && setBackups(found)));
  const backUp = async (): Promise<void> => {
    setMade('');
    const known = await making.run();
    if (!known) return;
    setBackups(known);
    setMade(known.kept[0]?.name ?? '');
  };
  const refused = making.refused ?? looking.refused;
  return (
    <>
      <h1>{say.title}</h1>
      <p class="lead">{say.what}</p>
      {made !== '' && (
        <p class="note note-done" role="status">
          {say.made({ name: made })}
        </p>
      )}
      {refused && <RefusalNote refused={refused} language={language} />}
      {backups && <KnownBackups backups={backups} />}
      <p class="hint lead">{say.weekly}</p>
      <div class="actions">
        <button type="button" class="button button-main" disabled={making.pending} onClick={() => void backUp()}>
          {making.pending ? say.backingUp : say.backUp}
        </button>
        <button type="button" class="button" onClick={closeFrame}>
          {pageWords[language].close}
        </button>
      </div>
    </>
  );
}

function KnownBackups({ backups: { kept, older, download } }: { readonly backups: Backups }) {
  const say = backupWords[usePage().language];
  return (
    <>
      <section class="block">
        <h2>{say.kept}</h2>
        {kept.length === 0 ? <p class="hint">{say.none}</p> : <BackupList backups={kept} />}
        {older.length > 0 && (
          <>
            <p class="hint">{say.older}</p>
            <BackupList backups={older} />
          </>
        )}
        <p>{say.restore}</p>
      </section>
      <section class="block">
        <h2>{say.placesTitle}</h2>
        <ol class="places">
          {say.places.map((place) => (
            <li key={place}>{place}</li>
          ))}
        </ol>
        <a href={download} target="_blank" rel="noopener">
          {say.download}
        </a>
      </section>
    </>
  );
}

function BackupList({ backups }: { readonly backups: readonly Backup[] }) {
  const say = backupWords[usePage().language];
  return (
    <ul class="lines">
      {backups.map(({ id, at, reason, name, url }) => (
        <li key={id}>
          <span class="line-head">
            {at} · {say.reasons[reason]}
          </span>
          <a href={url} target="_blank" rel="noopener">
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
