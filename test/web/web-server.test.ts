import { type IncomingHttpHeaders, request } from 'node:http';
import { aShop, type ServedShop, serveShop } from './served-shop';

let shop: ServedShop;
let cookie = '';

beforeAll(async () => {
  shop = await serveShop({ from: aShop('en').snapshot(), now: '2026-03-05T09:00:00Z' });
  cookie = (await fetch(shop.url)).headers.get('set-cookie') ?? '';
});
afterAll(() => shop.close());

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
}

/** fetch would put its own Host. */
function knock(path: string, headers: Record<string, string>, method = 'GET'): Promise<Answer> {
  return new Promise((answered, failed) => {
    const sent = request(`${shop.origin}${path}`, { method, headers }, (response) => {
      answered({ status: response.statusCode ?? 0, headers: response.headers });
      response.destroy();
    });
    sent.on('error', failed).end();
  });
}

const key = () => cookie.split(';')[0] ?? '';

describe('the shop on this computer is closed to everybody else', () => {
  it('gives the key as a cookie that no script can read and no other site can send', () => {
    expect(cookie).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/);
  });

  it.each(['/', '/page.js', '/events', '/frame/000000000000000000000000'])(
    '%s without the key is refused',
    async (path) => {
      expect((await knock(path, {})).status).toBe(403);
    },
  );

  it('the stream of changes opens for the key, and for no foreign page even with it', async () => {
    expect((await knock('/events', { Cookie: key() })).status).toBe(200);
    expect((await knock('/events', { Cookie: key(), Origin: 'https://evil.example' })).status).toBe(403);
  });

  it('a foreign Host is refused even with the key', async () => {
    expect((await knock('/', { Cookie: key(), Host: 'evil.example' })).status).toBe(403);
  });

  it('a request that changes something says where it comes from, or is refused', async () => {
    expect((await knock('/api/reset', { Cookie: key() }, 'POST')).status).toBe(403);
    expect((await knock('/api/reset', { Cookie: key(), Origin: 'null' }, 'POST')).status).toBe(403);
  });

  it('nothing is done by GET', async () => {
    expect((await knock('/api/reset', { Cookie: key() })).status).toBe(404);
  });

  it('nobody may put the page into a frame, and it loads nothing from elsewhere', async () => {
    const { headers } = await knock('/', { Cookie: key() });
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:/);
  });

  it('a request for what is no verb, or with what the verb does not take, is refused', async () => {
    await expect(shop.ask('nothing' as never, {} as never)).rejects.toThrow('404');
    await expect(shop.ask('cell', { sheetId: 0, row: 0, column: 1 })).rejects.toThrow('400');
    await expect(shop.ask('lines', { sheetId: 0 } as never)).rejects.toThrow('400');
  });

  it('a window cannot act as somebody who is not in the team', async () => {
    await expect(shop.ask('book', {}, 'stranger@example.com')).rejects.toThrow('400');
  });
});
