import { aShop, aSpreadsheet, install, sheetNamed, tryInstall } from './installer-bundle';
import { pictureOf } from './workbook-picture';

/** Every so manieth call; 1 for a thorough run by hand. */
const EVERY = Number(process.env['REGULARS_KILL_EVERY'] ?? 25);

const blank = aSpreadsheet().snapshot();
const whole = aSpreadsheet({ from: blank });
const { calls } = tryInstall(whole, {});
const wanted = pictureOf(whole);

const points = Array.from({ length: Math.floor(calls / EVERY) }, (_, index) => (index + 1) * EVERY);

describe('an installation killed anywhere is whole once it is run again', () => {
  it.each(points)('just before call %i, with all that was buffered lost', (call) => {
    const shop = aSpreadsheet({ from: blank });
    expect(tryInstall(shop, { killAt: call }).status).toBe('killed');
    install(shop);
    expect(pictureOf(shop)).toEqual(wanted);
  });

  it.each(points)('just after call %i, with all that was buffered landing after all', (call) => {
    const shop = aSpreadsheet({ from: blank });
    expect(tryInstall(shop, { killAfter: call, unflushed: 'land' }).status).toBe('killed');
    install(shop);
    expect(pictureOf(shop)).toEqual(wanted);
  });
});

describe('a repair killed anywhere is whole once it is run again', () => {
  const damaged = (() => {
    const shop = aShop();
    sheetNamed(shop, 'Orders').deleteColumn(4);
    sheetNamed(shop, 'Orders').getRange('A2:B').clearDataValidations();
    shop.globals.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheetNamed(shop, 'Feedback'));
    return shop.snapshot();
  })();
  const mended = aSpreadsheet({ from: damaged });
  const { trace } = tryInstall(mended, {});
  const wanted = pictureOf(mended);

  // Before the first change there are only reads, which leave nothing half done.
  const first = trace.indexOf('Sheet.insertColumnAfter') + 1;
  const step = Math.ceil(EVERY / 5);
  const points = Array.from({ length: Math.floor((trace.length - first) / step) }, (_, index) => first + index * step);

  it.each(points)('just after call %i', (call) => {
    const shop = aSpreadsheet({ from: damaged });
    expect(tryInstall(shop, { killAfter: call }).status).toBe('killed');
    install(shop);
    expect(pictureOf(shop)).toEqual(wanted);
  });
});
