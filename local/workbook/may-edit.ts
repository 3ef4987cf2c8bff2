/**
 * Who may edit what, by hard protections. Knows nothing of who may edit the file at all.
 */
import { intersection, isCovered } from './area';
import type { Area, ProtectionState } from './model';

/** May `user` edit every cell of the area? Protections that only warn let everybody through; the owner always may. */
export function mayEdit(user: string, area: Area, owner: string, protections: Iterable<ProtectionState>): boolean {
  const person = normalised(user);
  if (person !== '' && person === normalised(owner)) return true;
  for (const protection of protections) {
    if (protection.warningOnly || protection.area.sheetId !== area.sheetId) continue;
    const touched = protection.type === 'SHEET' ? area : intersection(area, protection.area);
    if (touched === null || isCovered(touched, protection.unprotected)) continue;
    if (person === '' || !protection.editors.some((editor) => normalised(editor) === person)) return false;
  }
  return true;
}

function normalised(mail: string): string {
  return mail.trim().toLowerCase();
}
