/**
 * Where the built files are: dist/ (the product's bundle) and build/local/services.js (the emulated services), both
 * under the project's own folder, whichever file of it is running.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import vm from 'node:vm';
import type { start } from '../services/bundle';

export interface ServicesBundle {
  readonly start: typeof start;
}

const roots = new Map<string, string>();
const scripts = new Map<string, vm.Script>();

/** The nearest folder above whose package.json is this project's. @throws Error when there is none */
function projectRoot(from: string): string {
  const known = roots.get(from);
  if (known !== undefined) return known;
  for (let folder = from; ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === 'regulars') {
      roots.set(from, folder);
      return folder;
    }
    if (dirname(folder) === folder) throw new Error(`No package.json of regulars above ${from}`);
  }
}

/** @param from a folder inside the project */
export function distFolder(from: string): string {
  return join(projectRoot(from), 'dist');
}

/** Compiled once a process. */
export function servicesScript(from: string): vm.Script {
  const file = join(projectRoot(from), 'build', 'local', 'services.js');
  let script = scripts.get(file);
  if (script === undefined) {
    const code = readFileSync(file, 'utf8');
    script = new vm.Script(`(() => {${code}\nreturn RegularsServices;})()`, { filename: file });
    scripts.set(file, script);
  }
  return script;
}

/** The script's own zone. */
export function scriptTimeZone(dist: string): string {
  const manifest = join(dist, 'appsscript.json');
  if (!existsSync(manifest)) return 'Etc/UTC';
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { timeZone?: string }).timeZone ?? 'Etc/UTC';
}
