/** One line of text under its label. Enter in it submits the form, as browsers do. */
import { useId, useRef } from 'preact/hooks';
import { useWhen } from './use-when';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly maxLength?: number;
  readonly placeholder?: string;
  /** Takes the focus when it appears and whenever this number changes; absent: never. */
  readonly focusAt?: number;
}

export function TextField({ label, value, onChange, maxLength = 500, placeholder, focusAt }: TextFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useWhen([focusAt], () => {
    if (focusAt !== undefined) input.current?.focus();
  });
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        ref={input}
        type="text"
        placeholder={placeholder}
        autocomplete="off"
        maxLength={maxLength}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
