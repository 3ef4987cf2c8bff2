/**
 * Base.User: an e-mail, and nothing else that a script may know.
 */
import { signatureMismatch } from './exception';
import { strictClass } from './strict';

type User = GoogleAppsScript.Base.User;

class UserEmulation implements Pick<User, 'getEmail'> {
  constructor(email: string) {
    Object.defineProperty(this, EMAIL, { value: email });
  }

  getEmail(): string {
    return (this as unknown as { [EMAIL]: string })[EMAIL];
  }

  getUsername(): string {
    return this.getEmail().split('@')[0] ?? '';
  }
}

const EMAIL = Symbol('email');
strictClass(UserEmulation, 'Base.User');

export function userNamed(email: string): User {
  return new UserEmulation(email) as unknown as User;
}

/** A user or an e-mail, as the overloads of addEditor take them. */
export function emailOf(user: unknown): string {
  if (typeof user === 'string') return user;
  if (user instanceof UserEmulation) return user.getEmail();
  throw signatureMismatch('SpreadsheetApp.Protection.addEditor', [user]);
}
