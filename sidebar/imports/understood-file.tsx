/** What the file is taken for, what importing it would do, and how its columns were understood. */
import { importDialogWords } from '../../src/i18n/import-dialog-words';
import { pageWords } from '../../src/i18n/page-words';
import { ChipGroup } from '../frame/chip-group';
import { choiceLabel, usePage } from '../frame/page-context';
import { closeFrame } from '../remote/script-run';
import { RefusedTable } from './refused-lines';
import { UnderstoodColumns } from './understood-columns';
import type { useImport } from './use-import';

export function UnderstoodFile({ importing }: { readonly importing: ReturnType<typeof useImport> }) {
  const { start, language } = usePage();
  const say = importDialogWords[language];
  const { plan, understood, pending, setKind, setColumn } = importing.understanding;
  if (!plan || !understood) return null;
  const { platform, refused, kind } = understood;
  return (
    <>
      {platform !== null && <p class="note">{say.recognisedAs(choiceLabel(start, 'salesChannels', platform))}</p>}
      <ChipGroup
        label={say.as}
        note={say.encoding(plan.file.encoding)}
        chips={(['orders', 'customers'] as const).map((key) => ({ key, label: say.kinds[key] }))}
        value={kind}
        onChange={(key) => setKind(key === 'customers' ? 'customers' : 'orders')}
      />
      <p role="status" class={refused.length === 0 ? 'preview' : 'note note-wait'}>
        {say.preview({ ...understood, refused: refused.length, isWhole: plan.parts.length === 1 })}
      </p>
      <div class="actions">
        <button type="button" class="button button-main" disabled={pending} onClick={importing.send}>
          {say.import}
        </button>
        <button type="button" class="button" onClick={closeFrame}>
          {pageWords[language].cancel}
        </button>
      </div>
      {refused.length > 0 && <RefusedTable refused={refused} />}
      <UnderstoodColumns file={plan.file} understood={understood} isBusy={pending} onChoose={setColumn} />
    </>
  );
}
