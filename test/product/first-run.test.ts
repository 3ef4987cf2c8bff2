/** Three questions, then a shop; and what a page may ask before there is one. */
import type { InstallOutcome } from '../../src/contract/install';
import type { AppStart } from '../../src/contract/server-api';
import { answer, refusalOf } from './builders/answer';
import { AGENT, aBlankSpreadsheet, aShop, OWNER, STRANGER, TODAY } from './builders/shop';

const start = (shop: ReturnType<typeof aShop>, user = OWNER): AppStart => answer(shop, 'appStart', [], { user });

describe('a page begins by asking how things stand', () => {
  it('before the installation: the language of the spreadsheet, and that there is no shop', () => {
    expect(start(aBlankSpreadsheet('zh-CN'))).toEqual({
      ...{
        language: 'zh-CN',
        installed: false,
        shop: '',
        email: OWNER,
        role: null,
        copy: false,
        today: TODAY,
        choices: {},
      },
    });
  });

  it('in a shop: who one is, as what, and the choices in the language of the workbook', () => {
    const { choices, ...rest } = start(aShop('zh-CN'), AGENT);
    expect(rest).toEqual({
      language: 'zh-CN',
      installed: true,
      shop: '我的小店',
      email: AGENT,
      role: 'agent',
      copy: false,
      today: TODAY,
    });
    expect(choices['media']![0]).toEqual({ key: 'call', label: '电话' });
  });

  it('with the choices as the shop keeps them: renamed, added, out of use', () => {
    const shop = aShop();
    const row = (key: string) =>
      shop.export('lists').findIndex((one) => one['list'] === 'media' && one['key'] === key) + 2;
    shop.edit('lists', row('call'), 'en', 'Phone');
    shop.edit('lists', row('sms'), 'active', 'FALSE');
    answer(shop, 'installOrRepair', [true]);
    const labels = start(shop).choices['media']!.map(({ label }) => label);
    expect(labels).toContain('Phone');
    expect(labels).not.toContain('Text message');
  });

  it('also for somebody without a role, who is told so', () => {
    expect(start(aShop(), STRANGER)).toMatchObject({ installed: true, role: null, email: STRANGER });
    expect(answer(aShop(), 'appStart', [], { tellsUser: false })).toMatchObject({ role: null, email: '' });
  });
});

describe('first run', () => {
  it('makes the shop with its name, in the language chosen, whatever the spreadsheet spoke', () => {
    const shop = aBlankSpreadsheet('en');
    const outcome = answer<InstallOutcome>(shop, 'firstRun', [{ shop: ' 小美的店 ', language: 'zh-CN' }]);
    expect(outcome.done).toBe(true);
    expect(start(shop)).toMatchObject({ language: 'zh-CN', installed: true, shop: '小美的店', role: 'admin' });
    expect(shop.workbook.sheets()[0]!.name).toBe('今日待办');
    expect(answer<InstallOutcome>(shop, 'installOrRepair', [false]).changes).toEqual([]);
  });

  it('is refused once there is a shop, and without a name or a language', () => {
    expect(refusalOf(aShop(), 'firstRun', [{ shop: 'Mine', language: 'en' }]).code).toBe('ALREADY_INSTALLED');
    const blank = aBlankSpreadsheet();
    expect(refusalOf(blank, 'firstRun', [{ shop: '  ', language: 'en' }])).toMatchObject({
      code: 'ARGUMENT_REFUSED',
      where: 'shop',
    });
    expect(refusalOf(blank, 'firstRun', [{ shop: 'Mine', language: 'fr' }])).toMatchObject({ where: 'language' });
    expect(start(blank).installed).toBe(false);
  });

  it('goes on where it was cut off, by itself or by Install or repair, and keeps the name', () => {
    const whole = aBlankSpreadsheet();
    const { calls } = whole.run('firstRun', [{ shop: 'Mine', language: 'en' }]);
    for (const killAt of [2, Math.floor(calls / 2), calls - 1]) {
      const shop = aBlankSpreadsheet();
      shop.run('firstRun', [{ shop: 'Mine', language: 'en' }], { killAt });
      const again = shop.run('firstRun', [{ shop: 'Mine', language: 'en' }]);
      if (again.status !== 'done') answer(shop, 'installOrRepair', [true]);
      expect({ killAt, ...start(shop), choices: {} }).toMatchObject({ killAt, installed: true, shop: 'Mine' });
      expect(answer<InstallOutcome>(shop, 'installOrRepair', [false]).changes).toEqual([]);
    }
  });
});
