import { readFileSync } from 'node:fs';
import { phonePlanSource } from '../../../scripts/phone/phone-plan-source';
import { phonePlans } from '../../../src/domain/phone/phone-plans';

// Source: libphonenumber-js's own metadata, of the pinned version.
it('the telephone plans are those of the library, whole', () => {
  const path = require.resolve('libphonenumber-js/metadata.max.json');
  expect(phonePlans()).toEqual(JSON.parse(readFileSync(path, 'utf8')));
});

it('the packed plans are what the writer writes today', () => {
  expect(readFileSync('src/domain/phone/phone-plan-table.ts', 'utf8')).toBe(phonePlanSource());
});
