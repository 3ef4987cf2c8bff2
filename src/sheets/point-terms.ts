/** How the shop gives points: by the settings, and by the benefits of levels in the tab lists. */
import { levelFactor } from '../domain/loyalty/points';
import { levels } from '../schema/lists/customer-lists-table';
import type { ShopWorkbook } from './shop-workbook';

export interface PointTerms {
  /** 0 or less: off. */
  readonly perUnit: number;
  factorOf(level: string | null): number;
}

export function pointTerms(workbook: Pick<ShopWorkbook, 'settings' | 'read'>): PointTerms {
  const perUnit = workbook.settings.number('pointsPerUnit');
  const factors = perUnit > 0 ? levelFactors(workbook) : new Map<string, number>();
  return { perUnit, factorOf: (level) => factors.get(level ?? '') ?? 1 };
}

function levelFactors(workbook: Pick<ShopWorkbook, 'read'>): ReadonlyMap<string, number> {
  const { rows } = workbook.read('lists', ['list', 'key', 'value']);
  return new Map(
    rows.flatMap(({ list, key, value }) => (list === levels.key && key ? [[key, levelFactor(value)]] : [])),
  );
}
