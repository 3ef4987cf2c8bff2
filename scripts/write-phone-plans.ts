/**
 * Writes src/domain/phone/phone-plan-table.ts. Run it after a new version of libphonenumber-js:
 * `npx esbuild scripts/write-phone-plans.ts --bundle --platform=node --packages=external | node`.
 */
import { writeFileSync } from 'node:fs';
import { phonePlanSource } from './phone/phone-plan-source';

writeFileSync('src/domain/phone/phone-plan-table.ts', phonePlanSource());
