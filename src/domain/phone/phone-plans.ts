/**
 * The telephone plans, unpacked one country at a time when a number of it is read: a run that reads none pays nothing
 * for them, and packed they are a third of their size.
 */
import type { MetadataJson } from 'libphonenumber-js/core';
import { pairTextReader } from '../text/pair-text';
import { PAIR_TABLE, PLANS, PLANS_VERSION } from './phone-plan-table';

let plans: MetadataJson | null = null;

export function phonePlans(): MetadataJson {
  plans ??= readPlans();
  return plans;
}

function readPlans(): MetadataJson {
  const read = pairTextReader(PAIR_TABLE);
  const codes: Record<string, string[]> = {};
  const countries = {};
  const nonGeographic = {};
  const parts = PLANS.split('"');
  for (let at = 0; at < parts.length; at += 2) {
    const [, country = '', code = ''] = /^(\D*)(\d+)$/.exec(parts[at] ?? '') ?? [];
    const packed = parts[at + 1] ?? '';
    if (country) codes[code] = [...(codes[code] ?? []), country];
    onFirstUse(country ? countries : nonGeographic, country || code, () => [code, ...JSON.parse(read(packed))]);
  }
  return { version: PLANS_VERSION, country_calling_codes: codes, countries, nonGeographic } as unknown as MetadataJson;
}

function onFirstUse(plansByName: object, name: string, plan: () => unknown): void {
  const get = (): unknown => {
    const value = plan();
    Object.defineProperty(plansByName, name, { value, enumerable: true });
    return value;
  };
  Object.defineProperty(plansByName, name, { get, enumerable: true, configurable: true });
}
