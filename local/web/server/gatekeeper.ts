/**
 * Decides who may speak to the page's server. Pure: a request's few telling lines in, a verdict out.
 *
 * Any page of the web can make a browser knock on 127.0.0.1: by its own name pointed there (a foreign Host), by a form or
 * fetch (a foreign Origin), by an image (no Origin at all, and no cookie since it is SameSite=Strict). Other programs of
 * this computer lack the key.
 */
import { timingSafeEqual } from 'node:crypto';

export interface Knock {
  readonly method: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly cookie: string | undefined;
  /** Of the address, on the first visit. */
  readonly key: string | null;
  readonly path: string;
}

export interface House {
  readonly port: number;
  readonly key: string;
}

/** `welcome`: the printed address; the cookie is to be set. */
export type Verdict = 'allowed' | 'welcome' | 'refused';

export function verdictOn({ method, host, origin, cookie, key, path }: Knock, house: House): Verdict {
  if (host !== hostOf(house)) return 'refused';
  const isGet = method === 'GET';
  if (origin === undefined ? !isGet : origin !== originOf(house)) return 'refused';
  if (isGet && path === '/' && key !== null) return same(key, house.key) ? 'welcome' : 'refused';
  return same(cookieNamed(cookieName(house), cookie), house.key) ? 'allowed' : 'refused';
}

export function hostOf({ port }: House): string {
  return `127.0.0.1:${port}`;
}

export function originOf(house: House): string {
  return `http://${hostOf(house)}`;
}

/** Cookies do not know ports: two servers at once must not overwrite each other's. */
function cookieName({ port }: House): string {
  return `regulars-${port}`;
}

export function cookieHeader(house: House): string {
  return `${cookieName(house)}=${house.key}; HttpOnly; SameSite=Strict; Path=/`;
}

function cookieNamed(name: string, header = ''): string {
  const found = header.split('; ').find((one) => one.startsWith(`${name}=`));
  return found?.slice(name.length + 1) ?? '';
}

function same(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
