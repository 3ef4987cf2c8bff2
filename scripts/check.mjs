// @ts-check
/** `npm run check`: types, lint and format, dead exports, the tests of architecture and docs. Stops at the first failure. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const STEPS = [
  ['types', 'tsc', ['-b']],
  ['lint and format', 'biome', ['check']],
  ['dead exports', 'knip', []],
  ['architecture and docs', 'jest', ['test/architecture.test.ts', 'test/docs.test.ts', 'test/bundle.test.ts']],
];

for (const [name, command, args] of STEPS) {
  process.stdout.write(`\n— ${name}\n`);
  const run = spawnSync(join('node_modules', '.bin', String(command)), /** @type {string[]} */ (args), {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
}
