/**
 * What a person may take a column of a file for: the fields of the kind of file, by the key that outcomes report.
 */

import type { Label, Language } from '../../i18n/bilingual';
import { importFieldWords } from '../../i18n/import-words';
import type { Column } from '../../schema/column';
import { tabOf } from '../../schema/workbook-schema';
import type { Field, ImportField } from './header-names-table';

type FileKind = 'customers' | 'orders';

export interface FieldChoice {
  readonly key: string;
  readonly label: string;
}

/** The key that outcomes report and choices name; a buyer's code is the account. */
export const keyOf = (field: Field): string =>
  field === 'import.customerCode' ? 'account' : field.slice(field.indexOf('.') + 1);

/** Key → field. What the product computes, and ids of its own, can be given by no file. */
export function fieldChoices(kind: FileKind): ReadonlyMap<string, Field> {
  return new Map([...choosable(kind)].map(([key, { field }]) => [key, field]));
}

export function labelledChoices(kind: FileKind, language: Language): readonly FieldChoice[] {
  return [...choosable(kind)].map(([key, { label }]) => ({ key, label: label[language] }));
}

interface Choosable {
  readonly field: Field;
  readonly label: Label;
}

/** The file's own tab first; in a file of orders then the customer's fields whose key no order has. */
function choosable(kind: FileKind): ReadonlyMap<string, Choosable> {
  const known = new Map<string, Choosable>();
  const add = (key: string, one: Choosable): void => {
    if (!known.has(key)) known.set(key, one);
  };
  const addTab = (tab: FileKind): void => {
    const columns: Readonly<Record<string, Column>> = tabOf(tab).columns;
    for (const [key, { computed, header }] of Object.entries(columns)) {
      if (!computed && key !== 'id') add(key, { field: `${tab}.${key}` as Field, label: header });
    }
  };
  addTab(kind);
  if (kind === 'orders') addTab('customers');
  if (kind === 'orders') known.delete('name');
  for (const [key, { label, of }] of Object.entries(importFieldWords)) {
    if (of === 'both' || of === kind)
      add(key, { field: `import.${key as Exclude<ImportField, 'customerCode'>}`, label });
  }
  return known;
}
