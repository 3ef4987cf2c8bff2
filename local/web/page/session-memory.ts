/** What a window remembers while it is open, and what frames keep between two openings. */
import type { Person } from '../wire';

const USER = 'regulars-user';

/** Each window may act as someone else; a reload keeps it. */
export function restoredUser(people: readonly Person[]): string {
  const known = sessionStorage.getItem(USER);
  const person = people.find(({ email }) => email === known) ?? people[0];
  return person?.email ?? '';
}

export function rememberUser(email: string): void {
  sessionStorage.setItem(USER, email);
}

const frameKey = (user: string): string => `regulars-frame ${user}`;

/** JSON of what this person's frames have stored. */
export function frameMemory(user: string): string {
  return localStorage.getItem(frameKey(user)) ?? '{}';
}

export function keepFrameMemory(user: string, entries: Readonly<Record<string, string>>): void {
  try {
    localStorage.setItem(frameKey(user), JSON.stringify(entries));
  } catch {
    // full: what a frame stores is a convenience, never the only copy
  }
}

export function forgetFrames(): void {
  localStorage.clear();
}
