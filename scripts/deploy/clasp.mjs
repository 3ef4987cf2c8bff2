// @ts-check
/**
 * Runs the project's own clasp: what it prints reaches the person as it comes, and is kept to be read.
 *
 * Refuses the two variables by which clasp would take another project or leave files out.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * @param {string} root the project's folder
 * @param {readonly string[]} args
 * @param {string} cwd
 * @returns {Promise<{ readonly ended: boolean, readonly printed: string }>} ended: with exit code 0. clasp 3.4.1 has it
 *   for some refusals as well: look for what should be there.
 */
export function clasp(root, args, cwd) {
  const { clasp_config_project: _, clasp_config_ignore: __, ...env } = process.env;
  const path = join(root, 'node_modules', '@google', 'clasp', 'build', 'src', 'index.js');
  const child = spawn(process.execPath, [path, ...args], { cwd, env, stdio: ['inherit', 'pipe', 'pipe'] });
  let printed = '';
  for (const [stream, out] of /** @type {const} */ ([
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ])) {
    stream.on('data', (text) => {
      printed += text;
      out.write(text);
    });
  }
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) => done({ ended: code === 0, printed }));
  });
}

/** Where clasp 3.4.1 keeps its login: the home folder, never the project's. */
export function loginFile() {
  return resolve(process.env['clasp_config_auth'] || join(homedir(), '.clasprc.json'));
}

/**
 * Whether that file holds a login, as clasp's own credential store reads it, older formats included. After
 * `clasp logout` the file is still there.
 * @param {string} file
 * @returns {'in' | 'out' | 'unreadable'}
 */
export function loginState(file) {
  if (!existsSync(file)) return 'out';
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8'));
    const isIn = kept.tokens?.default || (kept.token && kept.oauth2ClientSettings) || kept.access_token;
    return isIn ? 'in' : 'out';
  } catch {
    return 'unreadable';
  }
}
