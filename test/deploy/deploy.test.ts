/**
 * `npm run deploy` with the real clasp, before a Google on loopback: what arrives there, and what the person is told
 * when it does not.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'acorn';
import { openWorkbook } from '../../local/index';
import type { MenuEntry, MenuTree } from '../../local/services/ui-effect';
import { aCopyToDeploy, type DeployedCopy, type Printed } from './deployed-copy';
import { googleOnLoopback, type LoopbackGoogle, refused, signIn } from './google-on-loopback';
import { faultsOf, type PushedFile } from './pushed-project';

const ROOT = join(__dirname, '../..');
const repositorysOwn = readFileSync(join(ROOT, '.clasp.json'), 'utf8');
let google: LoopbackGoogle;
let copy: DeployedCopy;

beforeAll(async () => {
  google = await googleOnLoopback();
});
afterAll(() => google.close());
// the promise of the tests themselves: the project's own id is never touched
afterEach(() => expect(readFileSync(join(ROOT, '.clasp.json'), 'utf8')).toBe(repositorysOwn));

function begin(): void {
  copy = aCopyToDeploy();
  google.projects.clear();
  google.spreadsheets.clear();
  google.asked.length = 0;
  google.refuse = null;
  signIn(google);
}

function fileName({ name, type }: PushedFile): string {
  return `${name}${{ SERVER_JS: '.js', HTML: '.html', JSON: '.json' }[type]}`;
}

/** Google's answers are the same in every language; ours follow the person's. */
const chinese = () => ({ ...google.env, LANG: 'zh_CN.UTF-8' });

describe('a first deployment', () => {
  let printed: Printed;
  let files: readonly PushedFile[];

  beforeAll(async () => {
    begin();
    printed = await copy.deploy(google.env);
    files = google.projects.get('a-script_1')?.files ?? [];
  });
  afterAll(() => copy.remove());

  it('makes a spreadsheet with its script, remembers its id, and says where it is', () => {
    expect([printed.code, printed.stderr]).toEqual([0, '']);
    expect([...google.spreadsheets]).toEqual([['a-spreadsheet-1', 'Regulars 熟客']]);
    expect(google.projects.get('a-script_1')).toMatchObject({ title: 'Regulars 熟客', parentId: 'a-spreadsheet-1' });
    expect(copy.settings()).toEqual({ scriptId: 'a-script_1', parentId: 'a-spreadsheet-1', rootDir: 'dist' });
    expect(printed.stdout).toContain('Open: https://docs.google.com/spreadsheets/d/a-spreadsheet-1/edit');
  });

  it('puts exactly the built files there, byte for byte', () => {
    expect(files.map(fileName).sort()).toEqual(readdirSync(join(copy.folder, 'dist')).sort());
    for (const file of files) expect(file.source).toBe(readFileSync(join(copy.folder, 'dist', fileName(file)), 'utf8'));
  });

  it('asks for exactly the permissions of the manifest', () => {
    const manifest = JSON.parse(files.find(({ type }) => type === 'JSON')?.source ?? '') as { oauthScopes: string[] };
    const own = JSON.parse(readFileSync(join(ROOT, 'appsscript.json'), 'utf8')) as { oauthScopes: string[] };
    expect(manifest.oauthScopes).toEqual(own.oauthScopes);
  });

  it('is a project that runs: every name of menus, triggers and pages is declared, and its pages open', () => {
    const received = mkdtempSync(join(tmpdir(), 'regulars-received-'));
    for (const file of files) writeFileSync(join(received, fileName(file)), file.source);
    const shop = openWorkbook({ dist: received, now: '2026-03-05T09:00:00Z' });
    while (!(shop.call('installOrRepair', true) as { readonly done: boolean }).done);

    const menu = menuFunctions(shop.open().menus);
    const handlers = shop.workbook.triggers().map(({ handler }) => handler);
    const wanted = [...menu, ...handlers, ...serverFunctions(), 'onOpen', 'onEdit', 'onInstall'];
    const code = files.filter(({ type }) => type === 'SERVER_JS').map(({ source }) => source);
    const program = parse(code.join('\n'), { ecmaVersion: 2019, sourceType: 'script' });
    const declared = program.body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : []));
    expect(menu.length).toBeGreaterThan(5);
    expect(serverFunctions().length).toBeGreaterThan(10);
    expect(wanted.filter((name) => !declared.includes(name))).toEqual([]);

    const shown = menu.flatMap((name) => shop.menu(name).ui);
    const pages = shown.flatMap((effect) => ('html' in effect ? [effect.html] : []));
    const sources = files.filter(({ type }) => type === 'HTML').map(({ source }) => source);
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) expect(sources).toContain(page);
    rmSync(received, { recursive: true });
  });

  it('done again goes to the same script: nothing new is made, and what has changed is sent', async () => {
    const again = await copy.deploy(google.env);
    expect([again.code, again.stdout.includes('Script is already up to date.')]).toEqual([0, true]);
    writeFileSync(join(copy.folder, 'dist', 'Code.js'), 'function onOpen() {}\n');
    expect((await copy.deploy(google.env)).code).toBe(0);
    expect([google.projects.size, google.spreadsheets.size]).toEqual([1, 1]);
    const code = google.projects.get('a-script_1')?.files.find(({ name }) => name === 'Code');
    expect(code?.source).toBe('function onOpen() {}\n');
  });
});

function menuFunctions(menus: readonly (MenuTree | MenuEntry)[]): string[] {
  return menus.flatMap((menu) => {
    if ('entries' in menu) return menuFunctions(menu.entries);
    return 'function' in menu ? [menu.function] : [];
  });
}

/** The methods of the interface that sidebar and dialogs call by. */
function serverFunctions(): string[] {
  const source = readFileSync(join(ROOT, 'src/contract/server-api.ts'), 'utf8');
  const body = /export interface ServerApi \{\n([\s\S]*?)\n\}/.exec(source)?.[1] ?? '';
  return [...body.matchAll(/^ {2}(\w+)\(/gm)].map(([, name = '']) => name);
}

describe('other beginnings', () => {
  beforeEach(begin);
  afterEach(() => copy.remove());

  it('the add-on edition becomes a script of its own, beside the bound one', async () => {
    const { code, stdout } = await copy.deploy({ ...google.env, REGULARS_DEPLOYMENT: 'addon' });
    expect([code, google.spreadsheets.size]).toEqual([0, 0]);
    expect(copy.settings('.clasp.addon.json')).toEqual({ scriptId: 'a-script_1', rootDir: 'dist' });
    expect(copy.settings().scriptId).toBe('put-your-script-id-here');
    expect(stdout).toContain('Open: https://script.google.com/d/a-script_1/edit');
  });

  it('a script that was made, though its first files could not be fetched, is not made a second time', async () => {
    google.refuse = (name) => (name.startsWith('GET ') ? refused(500, 'Internal error encountered.') : null);
    expect((await copy.deploy(google.env)).code).toBe(1);
    expect(copy.settings().scriptId).toBe('a-script_1');
    google.refuse = null;
    expect((await copy.deploy(google.env)).code).toBe(0);
    expect([google.projects.size, google.spreadsheets.size]).toEqual([1, 1]);
  });

  it('an empty id is none, and a login an hour old is renewed', async () => {
    writeFileSync(join(copy.folder, '.clasp.json'), '{"scriptId": "", "rootDir": "dist"}');
    signIn(google, Date.now() - 1_000);
    expect((await copy.deploy(google.env)).code).toBe(0);
    expect(copy.settings()).toEqual({ scriptId: 'a-script_1', parentId: 'a-spreadsheet-1', rootDir: 'dist' });
    expect(google.asked[0]).toBe('POST oauth2.googleapis.com/token');
  });
});

describe('what Google would refuse', () => {
  beforeEach(begin);
  afterEach(() => copy.remove());

  const manifest = (change: object): PushedFile => ({
    name: 'appsscript',
    type: 'JSON',
    source: JSON.stringify({
      ...JSON.parse(readFileSync(join(ROOT, 'appsscript.json'), 'utf8')),
      ...change,
    }),
  });
  const page = (script: string): PushedFile => ({
    name: 'page',
    type: 'HTML',
    source: `<!doctype html>\n<html>\n<script>${script}</script>\n</html>\n`,
  });

  it.each<[string, readonly PushedFile[], string]>([
    ['no manifest', [], 'Project contents must include a manifest file named appsscript.'],
    ['a field that is none', [manifest({ timezone: 'Etc/UTC' })], 'unknown fields: [timezone]'],
    ['a zone that is none', [manifest({ timeZone: 'Mars/Olympus' })], 'invalid value in [timeZone]'],
    ['the old runtime', [manifest({ runtimeVersion: 'DEPRECATED_ES5' })], 'invalid value in [runtimeVersion]'],
    ['a scope that is none', [manifest({ oauthScopes: ['https://www.googleapis.com/auth/sheets'] })], '[oauthScopes]'],
    ['newer JavaScript', [manifest({}), { name: 'Code', type: 'SERVER_JS', source: 'a ??= 1' }], 'line: 1 file: Code'],
    ['a name twice', [manifest({}), page('1'), page('1')], 'already exists in the current project: page'],
    ['a page cut short by its own script', [manifest({}), page('"</script>"')], 'Malformed HTML content: page'],
    ['a page with a scriptlet', [manifest({}), page('"<?= a ?>"')], 'Malformed HTML content: page'],
  ])('%s is refused here too', (_, files, sentence) => {
    expect(faultsOf(files).join('\n')).toContain(sentence);
  });

  it('reaches the person in its own words, with what to do in theirs', async () => {
    writeFileSync(join(copy.folder, 'dist', 'Code.js'), 'function onOpen() {}\nlet a = ;\n');
    const { code, stderr } = await copy.deploy(chinese());
    expect(code).toBe(1);
    expect(stderr).toContain('Syntax error: SyntaxError: Unexpected token line: 2 file: Code');
    expect(stderr).toContain('Google 不接受这些文件。');
    expect(stderr).toContain('Google 没有收下这次上传；表格里的脚本还是原来的。');
  });

  it('a script that was deleted is told of, and how to begin anew', async () => {
    writeFileSync(join(copy.folder, '.clasp.json'), '{"scriptId": "an-id", "rootDir": "dist"}');
    const { code, stderr } = await copy.deploy(google.env);
    expect(code).toBe(1);
    expect(stderr).toContain('Requested entity was not found.');
    expect(stderr).toContain('for a new spreadsheet write put-your-script-id-here');
  });

  // Sentences as users of clasp report them: github.com/google/clasp issues 256 (API) and 803 (not found).
  it.each([
    ['User has not enabled the Apps Script API. Enable it by visiting …', '打开 Google Apps Script API'],
    ['The caller does not have permission', '不能修改这个脚本'],
    ['Request had invalid authentication credentials.', '登录已失效'],
    ['invalid_grant', '登录已失效'],
    ['Could not find script. Did you provide the correct scriptId?', '找不到这个脚本'],
    ['Quota exceeded for quota metric', '请求太频繁'],
    ['getaddrinfo ENOTFOUND script.googleapis.com', '连不上 Google'],
  ])('"%s" is followed by what to do', async (sentence, remedy) => {
    writeFileSync(join(copy.folder, '.clasp.json'), '{"scriptId": "an-id", "rootDir": "dist"}');
    copy.withClaspThatSays(sentence);
    const { code, stderr } = await copy.deploy(chinese());
    expect(code).toBe(1);
    expect(stderr).toContain(sentence);
    expect(stderr).toContain(remedy);
  });

  it('a spreadsheet that was made though its script was not is told of', async () => {
    google.refuse = (name) =>
      name === 'POST script.googleapis.com/v1/projects'
        ? refused(403, 'User has not enabled the Apps Script API.')
        : null;
    const { code, stderr } = await copy.deploy(chinese());
    expect([code, google.spreadsheets.size, google.projects.size]).toEqual([1, 1, 0]);
    expect(stderr).toContain('请在 https://script.google.com/home/usersettings 打开 Google Apps Script API');
    expect(stderr).toContain('Google 可能已经留下一个空的“Regulars 熟客”表格');
    expect(copy.settings().scriptId).toBe('put-your-script-id-here');
  });

  it('a way to Google that is barred is told as such', async () => {
    const { code, stderr } = await copy.deploy({ ...google.env, HTTPS_PROXY: 'http://127.0.0.1:1' });
    expect(code).toBe(1);
    expect(stderr).toContain('Google cannot be reached.');
  });
});

describe('before Google is asked anything', () => {
  beforeEach(begin);
  afterEach(() => copy.remove());

  const login = () => join(google.env['HOME'] ?? '', '.clasprc.json');

  it.each([
    ['nobody has signed in', '{}'],
    ['somebody has signed out', '{"tokens": {}}'],
  ])('it is refused when %s, in both languages', async (_, text) => {
    writeFileSync(login(), text);
    const english = await copy.deploy(google.env);
    expect([english.code, english.stdout]).toEqual([1, '']);
    expect(english.stderr).toContain(`Not signed in to Google (no login in ${login()}).\nRun npx clasp login`);
    expect((await copy.deploy(chinese())).stderr).toContain('还没有登录 Google');
    expect(google.asked).toEqual([]);
  });

  it.each([
    ['an address instead of an id', '{"scriptId": "https://script.google.com/d/1/edit"}', 'copy "Script ID"'],
    ['no JSON', '{', 'Put back what the repository had there'],
  ])('it is refused when .clasp.json holds %s', async (_, text, remedy) => {
    writeFileSync(join(copy.folder, '.clasp.json'), text);
    const { code, stderr } = await copy.deploy(google.env);
    expect(code).toBe(1);
    expect(stderr).toContain(join(copy.folder, '.clasp.json'));
    expect(stderr).toContain(remedy);
    expect(google.asked).toEqual([]);
  });

  it('an edition that there is not is refused', async () => {
    const { code, stderr } = await copy.deploy({ ...google.env, REGULARS_DEPLOYMENT: 'web' });
    expect([code, stderr]).toEqual([
      1,
      '\nThere is no edition "web".\nREGULARS_DEPLOYMENT is bound (the default) or addon.\n',
    ]);
  });
});

it("the repository holds nobody's id", () => {
  expect(JSON.parse(repositorysOwn)).toEqual({ scriptId: 'put-your-script-id-here', rootDir: 'dist' });
});
