/** A shop served to a browser, in memory, with the product's own bundle unless other code is given. */
import { type OpenOptions, openWorkbook } from '../../local/index';
import type { LocalWorkbook } from '../../local/local-workbook';
import { Desk } from '../../local/web/server/desk';
import { serveDesk } from '../../local/web/server/web-server';
import type { PageApi } from '../../local/web/wire';
import type { Language } from '../../src/i18n/bilingual';

export interface ServedShop {
  /** With its key. */
  readonly url: string;
  readonly origin: string;
  readonly desk: Desk;
  /** As the page would, as the owner unless somebody else is named. */
  ask<V extends keyof PageApi>(verb: V, body: PageApi[V][0], user?: string): Promise<PageApi[V][1]>;
  close(): Promise<void>;
}

export async function serveShop(options: OpenOptions = {}): Promise<ServedShop> {
  const desk = new Desk({ open: () => openWorkbook(options), empty: () => undefined });
  const server = await serveDesk(desk, 0);
  const { origin } = new URL(server.url);
  const cookie = (await fetch(server.url)).headers.get('set-cookie')?.split(';')[0] ?? '';
  return {
    url: server.url,
    origin,
    desk,
    ask: async (verb, body, user = '') => {
      const headers = { 'Content-Type': 'application/json', Origin: origin, Cookie: cookie, 'X-Regulars-User': user };
      const response = await fetch(`${origin}/api/${verb}`, { method: 'POST', headers, body: JSON.stringify(body) });
      if (!response.ok) throw new Error(`${verb}: ${response.status} ${await response.text()}`);
      return (await response.json()) as never;
    },
    close: () => server.close(),
  };
}

const BEGINNINGS = {
  en: { locale: 'en_US', timeZone: 'UTC' },
  'zh-CN': { locale: 'zh_CN', timeZone: 'Asia/Shanghai' },
} as const;

/** The colleague. */
export const ANN = 'ann@example.com';

/** What a merchant's first orders look like; the day after the last one is `NOW`. */
export const ORDERS: Readonly<Record<Language, string>> = {
  en: `Customer,Phone,Ordered on,Product,Quantity,Paid,Order number
Rosa Klein,+12025550143,2026-01-05,Rose tea,1,30.00,A-1
Rosa Klein,+12025550143,2026-02-10,Rose tea,1,30.00,A-2
Tom Baker,+12025550178,2026-03-01,Oat bread,2,11.00,A-3
`,
  'zh-CN': `客户姓名,联系方式,购买日期,购买商品,购买数量,购买金额,订单编号
张三,13800138000,2026-01-05,玫瑰花茶,1,30.00,A-1
张三,13800138000,2026-02-10,玫瑰花茶,1,30.00,A-2
李四,13900139000,2026-03-01,燕麦面包,2,11.00,A-3
`,
};

export const NOW = '2026-03-05T09:00:00Z';

/** Installed, with these orders in it and a colleague in the team. */
export function aShop(language: Language): LocalWorkbook {
  const workbook = openWorkbook({ ...BEGINNINGS[language], owner: 'owner@example.com' });
  workbook.setClock(NOW);
  install(workbook);
  const team = { email: ANN, name: 'Ann', role: 'agent' };
  for (const [column, value] of Object.entries(team)) workbook.edit('team', 3, column, value);
  workbook.call('importFile', { name: 'orders.csv', text: ORDERS[language], as: 'auto', part: 1, parts: 1 });
  workbook.edit('customers', 2, 'birthday', '1990-03-05');
  return workbook;
}

function install(workbook: LocalWorkbook): void {
  for (let isDone = false; !isDone; ) {
    isDone = (workbook.call('installOrRepair', true) as { readonly done: boolean }).done;
  }
}
