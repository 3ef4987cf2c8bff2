/** How each column of the file was understood, with a value of it, and a choice to change that. */
import type { ImportedPart } from '../../src/contract/server-api';
import { importDialogWords } from '../../src/i18n/import-dialog-words';
import { usePage } from '../frame/page-context';
import type { ShopFile } from './shop-file';

interface UnderstoodColumnsProps {
  readonly file: ShopFile;
  readonly understood: ImportedPart;
  readonly isBusy: boolean;
  /** @param key null: the column is left out */
  readonly onChoose: (header: string, key: string | null) => void;
}

export function UnderstoodColumns({ file, understood, isBusy, onChoose }: UnderstoodColumnsProps) {
  const say = importDialogWords[usePage().language];
  const { columns } = understood;
  return (
    <table class="columns" aria-busy={isBusy}>
      <caption>
        {say.columns}
        <span class="option-hint">{say.columnsNote}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{say.header}</th>
          <th scope="col">{say.sample}</th>
          <th scope="col">{say.field}</th>
        </tr>
      </thead>
      <tbody>
        {file.columns.map(({ header, sample }) => (
          <tr key={header} class={columns[header] === undefined ? 'column-out' : ''}>
            <th scope="row">{header}</th>
            <td class="sample">{sample}</td>
            <td>
              <FieldChoice header={header} understood={understood} isBusy={isBusy} onChoose={onChoose} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface FieldChoiceProps extends Omit<UnderstoodColumnsProps, 'file'> {
  readonly header: string;
}

function FieldChoice({ header, understood: { columns, chosen, fields }, isBusy, onChoose }: FieldChoiceProps) {
  const say = importDialogWords[usePage().language];
  return (
    <>
      <select
        aria-label={`${say.field}: ${header}`}
        value={columns[header] ?? ''}
        disabled={isBusy}
        onChange={({ currentTarget: { value } }) => onChoose(header, value === '' ? null : value)}
      >
        <option value="">{say.leftOut}</option>
        {fields.map(({ key, label }) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
      {header in chosen && <span class="badge">{say.changed}</span>}
    </>
  );
}
