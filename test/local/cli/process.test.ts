import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { aFolder } from '../script-project';

/** The built command line as a process of its own: what the shell sees. */
const regulars = (...argv: readonly string[]) => {
  const cli = join(__dirname, '../../../build/local/cli.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...argv], {
    encoding: 'utf8',
    env: { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: '' },
  });
  return { status, stdout, stderr };
};

describe('the command line as a process', () => {
  it('ends by itself with an exit code, one JSON value on stdout and nothing else', () => {
    expect(regulars('outbox', '--json', '--data', aFolder())).toEqual({ status: 0, stdout: '[]\n', stderr: '' });
  });

  it('refuses with an envelope on stderr and nothing on stdout', () => {
    const { status, stdout, stderr } = regulars('export', 'customers', '--data', aFolder());
    expect([status, stdout, JSON.parse(stderr).code]).toEqual([1, '', 'NOT_INSTALLED']);
  });

  it("explains itself in the person's language", () => {
    const { status, stderr } = regulars('frobnicate');
    expect(status).toBe(2);
    expect(stderr).toContain('没有“frobnicate”这个命令。');
  });
});
