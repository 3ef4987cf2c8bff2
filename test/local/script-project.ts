/** A small bundle of its own for tests of the local services: the code given, as one .js file in a new folder. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OpenOptions, openWorkbook } from '../../local/index';
import type { LocalWorkbook } from '../../local/local-workbook';

/** @param oauthScopes of the manifest; without any Google asks for whatever the code needs */
export function distWith(code: string, timeZone = 'Etc/UTC', oauthScopes?: readonly string[]): string {
  const dist = mkdtempSync(join(tmpdir(), 'regulars-dist-'));
  writeFileSync(join(dist, 'Code.js'), code);
  writeFileSync(join(dist, 'appsscript.json'), JSON.stringify({ timeZone, runtimeVersion: 'V8', oauthScopes }));
  return dist;
}

/** In memory, on a fixed clock. */
export function aWorkbook(code = '', options: OpenOptions = {}): LocalWorkbook {
  return openWorkbook({ now: '2026-03-05T09:00:00Z', dist: distWith(code), ...options });
}

export function aFolder(): string {
  return mkdtempSync(join(tmpdir(), 'regulars-data-'));
}
