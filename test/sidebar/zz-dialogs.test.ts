import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser';
import { violationsIn } from './axe';
import { aStart, openPage, refusal } from './opened-page';
let b: Browser;
beforeAll(async () => { b = await launchBrowser(); });
afterAll(() => b.close());
const wait = (ms: number) => new Promise(r=>setTimeout(r,ms));
const errs: string[] = [];
async function shooter(p: Page, lang: string) {
  p.on('pageerror', e=>errs.push(String(e))); p.on('console', m=>errs.push(m.text()));
  return async (n: string) => { await p.screenshot({path:`/tmp/shots/${lang}-${n}.png`, fullPage: true}); const v = await violationsIn(p); if (v.length) errs.push(lang+n+': '+v.join('\n')); };
}
const csv = '序号,客户姓名,联系方式,购买日期,购买商品,购买数量,购买金额,客户等级,备注\n1,张三,138xxxxxx99,2023-09-01,手机,1,3000元,VIP,无\n2,李四,159xxxxxx77,2023-09-15,笔记本电脑,1,6000元,普通,近期有购买意向\n';
const fields = (zh: boolean) => [['customerName',zh?'客户':'Customer'],['phone',zh?'电话':'Phone'],['orderedOn',zh?'下单日期':'Ordered on'],['product',zh?'商品名称':'Product'],['quantity',zh?'数量':'Quantity'],['amount',zh?'实付金额':'Paid'],['level',zh?'客户等级':'Level'],['notes',zh?'备注':'Notes']].map(([key,label])=>({key:key!,label:label!}));
const part = (zh: boolean, req: any) => ({ batch: req.preview?'':'B-20260318-1', read: 1204, added: 1190, updated: 10, unchanged: 2, refused: [{line: 14, column:'购买日期', found:'三月八号', code:'DAY_UNREADABLE', reason: zh?'日期读不出来：“购买日期”看到的是“三月八号”。请写成 2025-03-08 这样的日期。':'Not a day: "购买日期" holds "三月八号". Write the day as 2025-03-08.'},{line: 20, column:'购买金额', found:'', code:'AMOUNT_MISSING', reason: zh?'没有金额：“购买金额”是空的。请补上实付金额，或单价和数量。':'No amount: "购买金额" is blank. Add what was paid, or unit price and quantity.'}],
 columns: {客户姓名:'customerName',联系方式:'phone',购买日期:'orderedOn',购买商品:'product',购买数量:'quantity',购买金额:'amount',客户等级:'level',备注:'notes'}, ignored:['序号'], kind:'orders' as const, platform: 'jd', chosen: {备注:'notes'}, fields: req.preview?fields(zh):[] });
const left = [{tab:'orders', id:'O-1', column:'amount', reason:'editedSince' as const},{tab:'customers', id:'C-000012', column:null, reason:'inUse' as const}];
it.each(['zh-CN','en'] as const)('dialogs %s', async (lang) => {
  const zh = lang==='zh-CN';
  const size = {width: 640, height: 560};
  {
    const o = await openPage(b, 'import', { appStart: () => aStart(lang), importFile: async (r) => { await wait(r.preview?50:400); return part(zh, r); }, undoLast: () => ({batch:'B-20260318-1', removed: 1190, restored: 10, left}) }, size);
    const shot = await shooter(o.page, lang); const p = o.page;
    await p.waitForTimeout(150); await shot('i1-choose');
    await p.setInputFiles('input[type=file]', {name:'orders.xlsx', mimeType:'x', buffer: Buffer.from([0x50,0x4b,3,4,1,2])}); await p.waitForTimeout(100); await shot('i2-xlsx');
    await p.setInputFiles('input[type=file]', {name:'京东订单 2023.csv', mimeType:'text/csv', buffer: Buffer.from(csv)}); await p.waitForTimeout(300); await shot('i3-understood');
    await p.getByRole('button',{name: zh?'导入':'Import', exact:true}).click(); await p.waitForTimeout(100); await shot('i4-importing'); await p.waitForTimeout(600); await shot('i5-done');
    await p.getByRole('button',{name: zh?'显示为文本':'Show as text'}).click(); await p.getByRole('button',{name: zh?'撤销这次导入':'Undo this import'}).click();
    await p.getByRole('button',{name: zh?'再点一次，确认撤销':'Click again to undo'}).click(); await p.waitForTimeout(200); await shot('i6-undone');
  }
  {
    const changes = ['createTab','addColumn','setFormat'].flatMap((change) => ['customers','orders',null].map((tab)=>({change, tab, column: null, why: zh?`“${tab}”表缺少“备注”列，现在补上。`:`The tab "${tab}" lacks the column "Notes"; it is added.`})));
    let runs=0;
    const o = await openPage(b, 'install', { appStart: () => aStart(lang,{installed:false}), installOrRepair: async (confirm) => { await wait(300); if (!confirm) return {changes:[...changes,{change:'askOwner',tab:'settings',column:null,why: zh?'“设置”表应只允许店主和主管修改；只有表格的所有者能设置。':'Only owner and managers should edit the tab "Settings".'}], done:true}; runs++; return {changes: changes.slice(0,4), done: runs>1}; } }, size);
    const shot = await shooter(o.page, lang); const p = o.page;
    await p.waitForTimeout(150); await shot('n1-looking'); await p.waitForTimeout(400); await p.locator('summary').first().click(); await shot('n2-plan');
    await p.getByRole('button',{name: zh?'开始':'Begin'}).click(); await p.waitForTimeout(400); await shot('n3-applying'); await p.waitForTimeout(700); await shot('n4-done');
  }
  {
    const o = await openPage(b, 'undo', { appStart: () => aStart(lang), undoLast: () => ({batch:'B-20260318-1', removed: 1190, restored: 10, left}) }, {width:480,height:360});
    const shot = await shooter(o.page, lang); const p = o.page;
    await p.waitForTimeout(150); await shot('u1'); await p.getByRole('button',{name: zh?'撤销':'Undo', exact: true}).click(); await p.waitForTimeout(150); await shot('u2');
    const o2 = await openPage(b, 'undo', { appStart: () => aStart(lang), undoLast: () => { throw refusal({code:'NOTHING_TO_UNDO', message: zh?'没有可以撤销的操作。只有导入、合并、批量修改这类批次可以撤销；单次保存见“操作日志”。':'There is nothing to undo. Only batches can be undone; single saves stand in "Change log".', remedy: zh?'只有导入、合并、批量修改这类批次可以撤销；单次保存见“操作日志”。':'Only batches can be undone; single saves stand in "Change log".'}); } }, {width:480,height:360});
    await o2.page.waitForTimeout(150); await o2.page.getByRole('button',{name: zh?'撤销':'Undo', exact: true}).click(); await o2.page.waitForTimeout(150); await (await shooter(o2.page, lang))('u3');
  }
  {
    const rem = [{key:'1',kind:'birthday',about:'C-1',customerId:'C-1',to:'lin@example.com',as:'task' as const,subject:zh?'张三今天生日':'Birthday: Ann Archer',reason:zh?'今天生日（农历二月初一）':'Birthday today',skip:null},{key:'2',kind:'repurchase',about:'C-2',customerId:'C-2',to:'owner@example.com',as:'task' as const,subject:zh?'李四该复购了':'Repurchase: Bob Baker',reason:zh?'面霜买了42天':'Face cream 42 days ago',skip:null},{key:'3',kind:'birthday',about:'C-3',customerId:'C-3',to:'a@b.c',as:'email' as const,subject:zh?'生日快乐':'Happy birthday',reason:zh?'今天生日':'Birthday today',skip:'sent'},{key:'4',kind:'repurchase',about:'C-4',customerId:'C-4',to:'',as:'task' as const,subject:zh?'王五该复购了':'Repurchase: Joanna Cole',reason:'',skip:'noColleague'}];
    const o = await openPage(b, 'reminders', { appStart: () => aStart(lang), previewReminders: async () => { await wait(100); return rem; }, sendReminders: async () => { await wait(300); return {planned:0,sending:0,sent:3,done:0,skipped:0,failed:1,unknown:1}; } }, {width:560,height:520});
    const shot = await shooter(o.page, lang); const p = o.page;
    await p.waitForTimeout(400); await shot('r1'); await p.getByRole('button',{name: zh?'现在发送':'Send now'}).click(); await p.waitForTimeout(700); await shot('r2'); await p.fill('input[type=date]','2026-03-20'); await p.waitForTimeout(300); await shot('r3');
  }
  {
    let installed=false;
    const segs = [['champion',47],['loyal',29],['potentialLoyalist',46],['newCustomer',13],['promising',27],['needAttention',12],['aboutToSleep',57],['atRisk',21],['cantLose',3],['hibernating',125]].map(([segment,customers])=>({segment: segment as string, customers: customers as number, sales:1, share:.1, averageRecency:1, averageFrequency:1, averageMonetary:1}));
    const o = await openPage(b, 'first-run', { appStart: () => aStart(lang,{installed, shop:''}), firstRun: async () => { await wait(300); installed=true; return {changes: Array.from({length:40},()=>({change:'x',tab:'t',column:null,why:'w'})), done:false}; }, installOrRepair: async () => { await wait(200); return {changes: Array.from({length:40},()=>({change:'x',tab:'t',column:null,why:'w'})), done:true}; }, importFile: async (r) => { await wait(400); return part(zh, r); }, runReport: async () => { await wait(300); return {id:'segments', tab:'report.segments', ranAt:'', rows:10, parameters:{}, figures:{scored:380, segments: segs, tiers:[]}}; } }, {width:640,height:600});
    const shot = await shooter(o.page, lang); const p = o.page;
    await p.waitForTimeout(200); await shot('f1'); await p.getByRole('button',{name: zh?'开始':'Begin'}).click(); await shot('f2');
    await p.keyboard.type(zh?'山茶小铺':'Camellia Corner'); await p.setInputFiles('input[type=file]', {name:'orders.csv', mimeType:'text/csv', buffer: Buffer.from(csv)}); await p.waitForTimeout(100); await shot('f3');
    await p.getByRole('button',{name: zh?'开始':'Begin'}).click(); await p.waitForTimeout(450); await shot('f4'); await p.waitForTimeout(300); await shot('f5'); await p.waitForTimeout(800); await shot('f6');
  }
});
afterAll(() => console.log(errs.join('\n')));
