/** Save, and the key that does it; discard. Always in sight. */
import { sidebarWords } from '../../src/i18n/sidebar-words';
import { useWords } from '../frame/page-context';
import type { Saving } from './use-saving';

interface LogActionsProps {
  readonly saving: Saving;
  readonly canDiscard: boolean;
  readonly onDiscard: () => void;
}

export function LogActions({ saving: { pending }, canDiscard, onDiscard }: LogActionsProps) {
  const say = useWords(sidebarWords);
  return (
    <div class="actions">
      <button type="submit" class="button button-main" disabled={pending}>
        {pending ? say.saving : say.save}
      </button>
      <span class="hint">{say.saveKey}</span>
      {canDiscard && !pending && (
        <button type="button" class="link" onClick={onDiscard}>
          {say.discard}
        </button>
      )}
    </div>
  );
}
