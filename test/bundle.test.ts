/**
 * What is pushed to Google: dist/ as the build wrote it.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { parse } from 'acorn';
import { SCOPE_TABLE_FILE, scopeTableText } from '../scripts/scopes/scope-table-text';
import { scopesNeeded } from './manifest-scopes';

const ROOT = join(__dirname, '..');
const code = readFileSync(join(ROOT, 'dist/Code.js'), 'utf8');
const manifest = JSON.parse(readFileSync(join(ROOT, 'dist/appsscript.json'), 'utf8'));

/** The functions that other programs call, from docs/functions.md; those of the menu; the simple triggers. */
const FUNCTIONS = [
  ...['appStart', 'customerCard', 'finishReminder', 'firstRun', 'importFile', 'installOrRepair', 'logInteraction'],
  ...['previewReminders', 'refreshCustomers', 'runReport', 'saveCustomer', 'searchCustomers', 'selectedCustomer'],
  ...['previewMonth'],
  ...['sendReminders', 'setLanguage', 'today', 'undoLast', 'updateDashboard'],
  ...['teamOverview', 'saveTeamMember', 'setProtections', 'handOver', 'exportMasked'],
  ...['menuTeam', 'menuMaskedExport'],
  ...['saveDate', 'saveOrder', 'tidyTyped'],
  ...['answerUsed', 'lastOrder', 'listAnswers', 'menuRefresh', 'saveIssue'],
  ...['adoptTable', 'missingParts'],
  ...['adoptCopy', 'backUpNow', 'backups', 'diagnostics', 'feedback', 'openGuide', 'saveFeedback', 'voteFeedback'],
  ...['menuAdoptCopy', 'menuBackup', 'menuHelp'],
  ...['runHourly', 'runnerState', 'turnOffRunner', 'turnOnRunner'],
  ...['menuImport', 'menuInstall', 'menuLogContact', 'menuOpenSidebar', 'menuReminders', 'menuSegments'],
  ...['menuAssignRegulars', 'menuDashboard', 'menuLanguage', 'menuShowAllTabs', 'menuToday', 'menuUndo'],
  ...['expiringContacts'],
  ...['onEdit', 'onInstall', 'onOpen'],
].sort();

describe('the bundle runs where Apps Script runs it', () => {
  it('is plain ES2019 without modules', () => {
    expect(() => parse(code, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
  });

  it('declares every function that Google calls at the top level, and no other', () => {
    const program = parse(code, { ecmaVersion: 2019, sourceType: 'script' });
    const declared = program.body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : []));
    expect(declared.sort()).toEqual(FUNCTIONS);
  });

  it('asks nothing of Google while it is loaded, so that the menu appears even without any authorisation', () => {
    const bare = vm.createContext({});
    expect(() => vm.runInContext(code, bare)).not.toThrow();
  });

  it('stays below 600 KB', () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(600 * 1024);
  });
});

describe('the manifest asks for no more than is used', () => {
  it('runs on V8', () => {
    expect(manifest.runtimeVersion).toBe('V8');
  });

  // Source: each method's "require authorization with one or more of the following scopes", as gas-types-detailed has it.
  it('holds exactly the scopes that the sources need', () => {
    const { unmet, unused, methods } = scopesNeeded(manifest.oauthScopes);
    expect({ unmet, unused }).toEqual({ unmet: [], unused: [] });
    expect(methods).toBeGreaterThan(100); // the sources were really read
  });

  it('sees one scope that is missing, and one that nothing needs', () => {
    const [first, ...rest] = manifest.oauthScopes as string[];
    const drive = 'https://www.googleapis.com/auth/drive';
    const { unmet, unused } = scopesNeeded([...rest, drive]);
    expect({ first, unmet: unmet.every((name) => name.startsWith('Ui.')), count: unmet.length > 0, unused }).toEqual({
      first: 'https://www.googleapis.com/auth/script.container.ui',
      unmet: true,
      count: true,
      unused: [drive],
    });
  });

  it('asks for the current spreadsheet only, never for all of them', () => {
    expect(manifest.oauthScopes).toContain('https://www.googleapis.com/auth/spreadsheets.currentonly');
    expect(manifest.oauthScopes).not.toContain('https://www.googleapis.com/auth/spreadsheets');
  });

  it('is held to by the local services with the table of Google itself, as it is now', () => {
    expect(readFileSync(join(ROOT, SCOPE_TABLE_FILE), 'utf8')).toBe(scopeTableText(ROOT));
  });
});

it('clasp would push exactly the built files', () => {
  const clasp = join(ROOT, 'node_modules/@google/clasp/build/src/index.js');
  const shown = execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], { cwd: ROOT, encoding: 'utf8' });
  const { filesToPush } = JSON.parse(shown) as { filesToPush: string[] };
  expect(filesToPush.map((path) => path.replace(/^dist\//, '')).sort()).toEqual(readdirSync(join(ROOT, 'dist')).sort());
});
