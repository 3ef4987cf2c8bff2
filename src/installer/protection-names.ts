/**
 * What the product's protections are called: they are known by their description alone, in every language.
 *
 * A protection without a description on exactly the wanted cells is one whose making was interrupted; it counts as ours
 * and is made anew. Any other is the shop's own and stays.
 */
import type { Area, FoundProtection } from './found';

export const PROTECTION_NAMES = {
  header: 'Regulars 熟客: header 表头',
  computed: 'Regulars 熟客: computed 系统计算',
  tab: 'Regulars 熟客: tab 整张表',
} as const;

export type ProtectionName = keyof typeof PROTECTION_NAMES;

type Described = Pick<FoundProtection, 'description' | 'area'>;

export function isOurs({ description, area }: Described, name: ProtectionName, wanted: readonly Area[]): boolean {
  if (description === PROTECTION_NAMES[name]) return true;
  return description === '' && wanted.some((one) => sameArea(one, area));
}

export function sameArea(one: Area, other: Area): boolean {
  return (
    one.row === other.row && one.column === other.column && one.rows === other.rows && one.columns === other.columns
  );
}
