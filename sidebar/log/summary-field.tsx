/** What was said. Grows with the text, up to half of the sidebar. */
import type { RefObject } from 'preact';
import { useId, useLayoutEffect } from 'preact/hooks';
import { sidebarWords } from '../../src/i18n/sidebar-words';
import { useWords } from '../frame/page-context';

const TALLEST_PX = 260;
/** A cell of the sheet holds 50,000 characters. */
const LONGEST = 49_000;

interface SummaryFieldProps {
  readonly field: RefObject<HTMLTextAreaElement>;
  readonly value: string;
  readonly isReadOnly: boolean;
  readonly onChange: (text: string) => void;
}

export function SummaryField({ field, value, isReadOnly, onChange }: SummaryFieldProps) {
  const say = useWords(sidebarWords);
  const id = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: it grows with the text
  useLayoutEffect(() => {
    const area = field.current;
    if (!area) return;
    area.style.height = 'auto';
    area.style.height = `${Math.min(area.scrollHeight + 2, TALLEST_PX)}px`;
  }, [value]);
  return (
    <div class="field">
      <label for={id}>{say.summary}</label>
      <textarea
        id={id}
        ref={field}
        rows={4}
        maxLength={LONGEST}
        placeholder={say.summaryHint}
        value={value}
        readOnly={isReadOnly}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
