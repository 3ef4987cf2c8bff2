import fc from 'fast-check';
import { cookieHeader, type Knock, verdictOn } from '../../local/web/server/gatekeeper';

const HOUSE = { port: 4680, key: 'the-key-of-this-run' };
const COOKIE = cookieHeader(HOUSE).split(';')[0];

function aKnock(values: Partial<Knock>): Knock {
  const plain = { method: 'GET', host: '127.0.0.1:4680', origin: undefined, cookie: COOKIE, key: null, path: '/' };
  return { ...plain, ...values };
}

describe('only the person who was given the address sees the shop', () => {
  it.each<[string, Partial<Knock>, string]>([
    ['the page itself, with its cookie', {}, 'allowed'],
    [
      'the page asking the server for something',
      { method: 'POST', origin: 'http://127.0.0.1:4680', path: '/api/book' },
      'allowed',
    ],
    ['the printed address', { cookie: undefined, key: HOUSE.key }, 'welcome'],
    ['the printed address with a wrong key', { cookie: undefined, key: 'guessed' }, 'refused'],
    ['a wrong key, though the cookie is right', { key: 'guessed' }, 'refused'],
    ['no key and no cookie', { cookie: undefined }, 'refused'],
    ['a key on anything but the page', { cookie: undefined, key: HOUSE.key, path: '/events' }, 'refused'],
    ["another server's cookie", { cookie: `regulars-9999=${HOUSE.key}` }, 'refused'],
    ['a name of the web that points here', { host: 'evil.example:4680' }, 'refused'],
    ['this host by another name', { host: 'localhost:4680' }, 'refused'],
    ['this host without its port', { host: '127.0.0.1' }, 'refused'],
    ['a foreign page posting', { method: 'POST', origin: 'https://evil.example', path: '/api/reset' }, 'refused'],
    ['a foreign page reading', { origin: 'https://evil.example', path: '/events' }, 'refused'],
    ['a sandboxed frame, whose origin is null', { method: 'POST', origin: 'null', path: '/api/book' }, 'refused'],
    ['a post that does not say where it comes from', { method: 'POST', path: '/api/book' }, 'refused'],
  ])('%s', (_, knock, verdict) => {
    expect(verdictOn(aKnock(knock), HOUSE)).toBe(verdict);
  });

  it('no cookie but the right one opens, whatever else it says', () => {
    const anyCookie = fc.string().filter((text) => !text.includes(HOUSE.key));
    fc.assert(fc.property(anyCookie, (cookie) => verdictOn(aKnock({ cookie }), HOUSE) === 'refused'));
  });
});
