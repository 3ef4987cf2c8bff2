/**
 * Snapshots that every test file would make alike, kept in build/ until anything changes that they are made with: the
 * bundle, the local services, the builders. Whoever comes first makes one; written aside and renamed, it is there whole
 * or not at all, also when two come at once.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { distFolder, projectRoot } from '../../../local/execution/project-files';

const MADE_WITH = ['build/local/services.js', 'local', 'src', 'test/product/builders', 'test/features/imports'];

export function keptSnapshot(name: string, make: () => string): string {
  const folder = join(projectRoot(), 'build', 'shops');
  const file = join(folder, `${name}.${stateOfSources()}.json`);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const snapshot = make();
  mkdirSync(folder, { recursive: true });
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, snapshot);
  renameSync(aside, file);
  for (const other of readdirSync(folder)) {
    const isOlder = other.startsWith(`${name}.`) && other.endsWith('.json') && !file.endsWith(other);
    if (isOlder) rmSync(join(folder, other), { force: true });
  }
  return snapshot;
}

let sources: string | undefined;

/** The bundle by what it holds; what is read from its sources by names and times of change. */
function stateOfSources(): string {
  if (sources !== undefined) return sources;
  const hash = createHash('sha256').update(readFileSync(join(distFolder(), 'Code.js')));
  for (const path of MADE_WITH) addState(hash, join(projectRoot(), path));
  sources = hash.digest('hex').slice(0, 16);
  return sources;
}

function addState(hash: ReturnType<typeof createHash>, path: string): void {
  const found = statSync(path);
  if (found.isDirectory()) for (const name of readdirSync(path)) addState(hash, join(path, name));
  else hash.update(`${path} ${found.mtimeMs} ${found.size}\n`);
}
