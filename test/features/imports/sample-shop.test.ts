import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../../local/index';
import { openSampleShop } from '../../../local/start/sample-shop';
import { SAMPLE_SHOPS } from '../../../local/start/sample-shop-table';
import { sampleShopFiles } from '../../../scripts/sample-shop/sample-shop-files';

const FOLDER = join(__dirname, '../../../local/sample/zh-CN');
const files = sampleShopFiles();

describe('the made-up Chinese sample shop', () => {
  it('is what the generator writes, every time', () => {
    expect(sampleShopFiles()).toEqual(files);
    expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(files).sort());
    for (const [name, text] of Object.entries(files)) {
      expect([name, readFileSync(join(FOLDER, name), 'utf8') === text]).toEqual([name, true]);
    }
  });

  it('has nobody’s phone: all begin with 17000, or are masked', () => {
    const phones = Object.values(files).flatMap((text) => text.match(/(?<![\d.])1[3-9]\d{9}(?!\d)/g) ?? []);
    expect(phones.length).toBeGreaterThan(300);
    expect(phones.filter((phone) => !phone.startsWith('17000'))).toEqual([]);
  });
});

describe('the Chinese sample shop, opened', () => {
  const workbook = openWorkbook({ locale: 'zh_CN', timeZone: 'Asia/Shanghai', owner: 'owner@example.com' });
  const shop = openSampleShop(workbook, 'zh-CN', false);
  const customers = workbook.export('customers');
  const orders = workbook.export('orders');

  it('takes every line of every file', () => {
    expect(shop.imported?.added).toBe(shop.imported?.read);
    expect(workbook.export('imports')).toEqual([]);
  });

  it('finds each of the 300 buyers once, over all platforms', () => {
    expect(customers).toHaveLength(300); // BUYERS in scripts/sample-shop/sample-shop-files.ts
    const channels = new Set(customers.map(({ channel }) => channel));
    expect(channels).toEqual(new Set(['taobao', 'jd', 'wechat', 'youzan', 'shop']));
  });

  it('ends the day before it is looked at', () => {
    const days = orders.map(({ orderedOn }) => String(orderedOn)).sort();
    expect(days[days.length - 1]).toBe('2026-03-14');
    expect(SAMPLE_SHOPS['zh-CN'].clock.slice(0, 10)).toBe('2026-03-15');
  });

  it('has birthdays by the sun and by the moon, today’s among them', () => {
    const birthdays = customers.map(({ birthday }) => String(birthday ?? ''));
    expect(birthdays).toEqual(expect.arrayContaining(['1990-03-15', '农历01-27', '农历1984-闰10-08']));
  });

  it('has something to do today: birthdays, purchases due, open complaints, follow-ups', () => {
    const kinds = new Set(shop.today.map(({ kind }) => kind));
    expect([...kinds]).toEqual(expect.arrayContaining(['birthday', 'repurchase']));
    expect(customers.filter(({ openIssues }) => Number(openIssues) > 0).length).toBeGreaterThan(5);
    expect(workbook.export('interactions').some(({ followUpDone, followUpOn }) => followUpOn && !followUpDone)).toBe(
      true,
    );
  });

  it('every talk, complaint and date is about a customer that there is', () => {
    const ids = new Set(customers.map(({ id }) => id));
    for (const tab of ['interactions', 'issues', 'dates']) {
      const rows = workbook.export(tab);
      expect(rows.length).toBeGreaterThan(20);
      expect(rows.filter(({ customerId }) => !ids.has(customerId ?? null))).toEqual([]);
    }
  });

  it('somebody is in each of the ten segments', () => {
    expect(shop.report.figures.segments.filter((one) => one.customers === 0)).toEqual([]);
  });
});
