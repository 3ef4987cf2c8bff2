/**
 * The project's scripts, compiled: each file is read and compiled once for as long as it stays as it is, however many
 * executions evaluate it. A build renames its files into place, so what was built anew is seen by the next execution.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';

interface Compiled {
  readonly stamp: string;
  readonly script: vm.Script;
}

const compiled = new Map<string, Compiled>();

/** Every .js file under the folder, as Apps Script evaluates every file of a project. @throws SyntaxError */
export function scriptsIn(folder: string): readonly vm.Script[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return scriptsIn(path);
    return entry.name.endsWith('.js') ? [scriptOf(path)] : [];
  });
}

function scriptOf(file: string): vm.Script {
  const { ino, size, mtimeMs } = statSync(file);
  const stamp = `${ino} ${size} ${mtimeMs}`;
  const known = compiled.get(file);
  if (known?.stamp === stamp) return known.script;
  const script = new vm.Script(readFileSync(file, 'utf8'), { filename: file });
  compiled.set(file, { stamp, script });
  return script;
}
