/** A few choices, one of them taken: native radio buttons that look like chips, so that arrows and readers know them. */
import { useId } from 'preact/hooks';

export interface Chip {
  readonly key: string;
  readonly label: string;
  /** Said on hover. */
  readonly title?: string;
}

interface ChipGroupProps {
  readonly label: string;
  readonly note?: string | undefined;
  readonly chips: readonly Chip[];
  /** A key that is no chip's: none is taken. */
  readonly value: string;
  readonly onChange: (key: string) => void;
}

export function ChipGroup({ label, note, chips, value, onChange }: ChipGroupProps) {
  const id = useId();
  return (
    <fieldset class="field chips">
      <legend>
        {label}
        {note && <span class="option-hint">{note}</span>}
      </legend>
      {chips.map((chip) => (
        <label key={chip.key} class={chip.key === value ? 'chip chip-taken' : 'chip'} title={chip.title}>
          <input
            type="radio"
            name={id}
            value={chip.key}
            checked={chip.key === value}
            onChange={() => onChange(chip.key)}
          />
          {chip.label}
        </label>
      ))}
    </fieldset>
  );
}
