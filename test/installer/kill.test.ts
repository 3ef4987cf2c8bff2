import { aSpreadsheet, install, tryInstall } from './installer-bundle';
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
