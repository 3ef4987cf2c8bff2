/**
 * What a run may call: by its authorisation mode, and by the scopes that the manifest asks for and the person has
 * granted. Decides by names only; permission-guard.ts does the stopping.
 *
 * | | NONE | LIMITED | FULL |
 * |---|---|---|---|
 * | menus, locale, Logger, Utilities | yes | yes | yes |
 * | document, properties, cache, locks | no | yes | yes |
 * | sidebars, dialogs, mail, triggers, UrlFetch | no | no | yes |
 *
 * Source: developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle and apps-script/guides/triggers
 * ("cannot access services that require authorization"). Where those are silent the stricter is taken: in LIMITED
 * nobody learns the effective user, and no alert or prompt opens.
 */
import type { Refusal } from './permission-guard';
import { SCOPE_ROWS } from './scope-table';
import type { AuthMode } from './ui-effect';

const CURRENT_ONLY = 'https://www.googleapis.com/auth/spreadsheets.currentonly';

export interface Authority {
  readonly authMode: AuthMode;
  /** null: the manifest names none, so Google asks for whatever the code needs. */
  readonly scopes: readonly string[] | null;
}

/** By class: each of its methods' scopes, of which one is enough. Filled as it is asked, few classes a run. */
const needed = new Map<string, ReadonlyMap<string, readonly string[]>>();

function scopesFor(owner: string, member: string): readonly string[] {
  const known = needed.get(owner) ?? scopesOf(owner);
  needed.set(owner, known);
  return known.get(member) ?? [];
}

function scopesOf(owner: string): ReadonlyMap<string, readonly string[]> {
  const byMember = new Map<string, readonly string[]>();
  for (const { scopes, methods } of SCOPE_ROWS) {
    for (const member of methods[owner]?.split(' ') ?? []) byMember.set(member, scopes);
  }
  return byMember;
}

/** Whole classes (`Menu.*`) and single methods that run without any authorisation. */
const WITHOUT_CONSENT: ReadonlySet<string> = new Set([
  ...['Menu.*', 'Logger.*', 'console.*', 'Utilities.*', 'Blob.*'],
  ...['SpreadsheetApp.getUi', 'Ui.createMenu', 'Ui.createAddonMenu', 'Session.getActiveUserLocale'],
]);

/** What needs consent though Google's reference lists no scope for it. */
const NEEDS_CONSENT: ReadonlySet<string> = new Set([
  'Ui.alert',
  'Ui.prompt',
  'Ui.showDialog',
  'Browser.msgBox',
  'Browser.inputBox',
]);

/** Answered in simple triggers as well, with '' where Google keeps silent. */
const TOLD_IN_LIMITED = 'Session.getActiveUser';

export function refusalFor(authority: Authority): Refusal {
  const why = (owner: string, member: string): string | null => {
    const name = `${owner}.${member}`;
    const scopes = scopesFor(owner, member);
    if (!mayIn(authority.authMode, owner, name, scopes))
      return `You do not have permission to call ${name}${required(scopes)}`;
    return isGranted(authority, scopes)
      ? null
      : `Specified permissions are not sufficient to call ${name}${required(scopes)}`;
  };
  return { owners: ownersRefused(authority), why };
}

/** null: without consent nearly everything is. */
function ownersRefused(authority: Authority): ReadonlySet<string> | null {
  if (authority.authMode === 'NONE') return null;
  const consented = authority.authMode === 'FULL' ? [] : [...NEEDS_CONSENT].map((name) => name.split('.')[0]!);
  const rows = SCOPE_ROWS.filter(
    ({ scopes }) =>
      !isGranted(authority, scopes) || (authority.authMode === 'LIMITED' && !scopes.includes(CURRENT_ONLY)),
  );
  return new Set([...consented, ...rows.flatMap(({ methods }) => Object.keys(methods))]);
}

function isGranted({ scopes }: Authority, needed: readonly string[]): boolean {
  return scopes === null || needed.length === 0 || needed.some((scope) => scopes.includes(scope));
}

function mayIn(authMode: AuthMode, owner: string, name: string, needed: readonly string[]): boolean {
  if (authMode === 'FULL') return true;
  if (authMode === 'NONE') return WITHOUT_CONSENT.has(name) || WITHOUT_CONSENT.has(`${owner}.*`);
  if (NEEDS_CONSENT.has(name)) return false;
  return needed.length === 0 || needed.includes(CURRENT_ONLY) || name === TOLD_IN_LIMITED;
}

function required(scopes: readonly string[]): string {
  if (scopes.length === 0) return '';
  const [only = ''] = scopes;
  return `. Required permissions: ${scopes.length === 1 ? only : `(${scopes.join(' || ')})`}`;
}
