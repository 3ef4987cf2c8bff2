/**
 * What a person is to the file, by its sharing. Where anybody with the link may edit (`*` among the editors), somebody
 * nobody named is an editor; else they may not even look.
 */
import type { SpreadsheetSettings } from './model';

export type FileRole = 'owner' | 'editor' | 'viewer' | 'none';

/** Stands for anybody with the link. */
const EVERYBODY = '*';

export function fileRole(
  { owner, editors, viewers }: Pick<SpreadsheetSettings, 'owner' | 'editors' | 'viewers'>,
  mail: string,
): FileRole {
  const person = plain(mail);
  const names = (list: readonly string[]): boolean => list.some((one) => plain(one) === person);
  if (person !== '' && plain(owner) === person) return 'owner';
  if (person !== '' && names(editors)) return 'editor';
  if (person !== '' && names(viewers)) return 'viewer';
  return editors.includes(EVERYBODY) ? 'editor' : viewers.includes(EVERYBODY) ? 'viewer' : 'none';
}

export function mayEditFile(settings: SpreadsheetSettings, mail: string): boolean {
  const role = fileRole(settings, mail);
  return role === 'owner' || role === 'editor';
}

function plain(mail: string): string {
  return mail.trim().toLowerCase();
}
