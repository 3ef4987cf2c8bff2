import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser';
import { violationsIn } from './axe';
import { aStart, openPage, refusal } from './opened-page';
import { CARDS, HITS } from './sample-customers';

let b: Browser;
beforeAll(async () => {
  b = await launchBrowser();
});
afterAll(() => b.close());
it.each(['zh-CN', 'en'] as const)('shots %s', async (lang) => {
  let fail = false;
  const zh = lang === 'zh-CN';
  const o = await openPage(b, 'sidebar', {
    appStart: () => aStart(lang),
    selectedCustomer: () => HITS[lang][1]!,
    searchCustomers: () => HITS[lang],
    customerCard: () => CARDS[lang],
    logInteraction: async () => {
      await new Promise((r) => setTimeout(r, 300));
      if (fail)
        throw refusal({
          code: 'GRID',
          where: zh ? '表“沟通记录”第41行“跟进日期”列' : 'Tab "Interactions", row 41, column "Follow up on"',
          message: zh
            ? '表“沟通记录”第41行“跟进日期”列：应为日期，看到的是“三月八号”。请改正或清空这一格。'
            : 'Tab "Interactions", row 41, column "Follow up on": expected a day, found "March". Correct or clear the cell.',
          remedy: zh ? '请改正或清空这一格。' : 'Correct or clear the cell.',
          found: 'x',
        });
      return { id: 'I-1', customerId: 'C-1', written: true };
    },
  });
  const p = o.page;
  const errs: string[] = [];
  p.on('pageerror', (e) => errs.push(String(e)));
  p.on('console', (m) => errs.push(m.text()));
  const shot = async (n: string) => {
    await p.screenshot({ path: `/tmp/shots/${lang}-${n}.png` });
    const v = await violationsIn(p);
    if (v.length) errs.push(n + ': ' + v.join('\n'));
  };
  await p.waitForTimeout(400);
  await shot('1-log');
  await p.keyboard.type(zh ? '问了面霜，下周一回访' : 'Asked about the cream. Call back next Monday');
  await shot('2-typed');
  await p.getByRole('button', { expanded: false }).first().click();
  await p.setViewportSize({ width: 300, height: 1050 });
  await shot('3-more');
  fail = true;
  await p.keyboard.press('Control+Enter');
  await p.waitForTimeout(50);
  await shot('4-pending');
  await p.waitForTimeout(600);
  await shot('5-refused');
  fail = false;
  await p.keyboard.press('Control+Enter');
  await p.waitForTimeout(600);
  await p.setViewportSize({ width: 300, height: 620 });
  await shot('6-saved');
  await p.getByRole('button', { name: zh ? '换一位' : 'Change' }).click();
  await p.waitForTimeout(100);
  await p.keyboard.type(zh ? '张' : 'a');
  await p.waitForTimeout(100);
  await shot('7-find');
  await p.keyboard.press('Enter');
  await p.getByRole('tab').nth(1).click();
  await p.waitForTimeout(200);
  await p.setViewportSize({ width: 300, height: 900 });
  await shot('8-card');
  console.log(errs.join('\n'), JSON.stringify(o.calls));
});
