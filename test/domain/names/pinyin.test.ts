import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { pinyin } from 'pinyin-pro';
import { pinyinTableSource } from '../../../scripts/names/pinyin-table-source';
import { latinKeys } from '../../../src/domain/names/pinyin';

describe('a Chinese name is found by what a keyboard types', () => {
  // Source: the names of the readings in 现代汉语词典; surnames as 百家姓 reads them.
  it.each([
    ['李梅', ['limei', 'lm']],
    ['张三丰', ['zhangsanfeng', 'zsf']],
    ['曾志伟', ['zengzhiwei', 'zzw']],
    ['单小雨', ['shanxiaoyu', 'sxy']],
    ['仇英', ['qiuying', 'qy']],
    ['解珍', ['xiezhen', 'xz']],
    ['尉迟恭', ['yuchigong', 'ycg']],
    ['長孫無忌', ['changsunwuji']],
    ['欧阳修', ['ouyangxiu', 'oyx']],
    ['吕布', ['lvbu', 'lubu', 'lb']],
    ['葉問', ['yewen', 'yw']],
    ['陶喆', ['taozhe', 'tz']],
    ['王Amy', ['wangamy', 'wamy']],
    ['李 梅', ['limei', 'lm']],
  ])('%s', (name, keys) => {
    expect(latinKeys(name)).toEqual(expect.arrayContaining(keys));
  });

  it('who reads a surname plainly finds it too', () => {
    expect(latinKeys('曾琦')).toEqual(['zengqi', 'zq', 'cengqi', 'cq']);
  });

  it('a name without a Chinese character has no key of its own', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme-ascii' }), (name) => latinKeys(name).length === 0));
  });

  it('no key holds a blank, an upper-case letter or nothing, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(latinKeys(name).filter((key) => key === '' || /\s/.test(key) || key !== key.toLowerCase())).toEqual([]);
      }),
    );
  });
});

describe('the table', () => {
  it('is what pinyin-pro says today', () => {
    const file = join(__dirname, '../../../src/domain/names/pinyin-table.ts');
    expect(readFileSync(file, 'utf8')).toBe(pinyinTableSource());
  });

  // Readings of pinyin-pro itself, character by character; GB 2312's first row of level one.
  it('gives back what it was made from', () => {
    const characters = [
      ...'啊阿埃挨哎唉哀皑癌蔼矮艾碍爱隘鞍氨安俺按暗岸胺案肮昂盎凹敖熬翱袄傲奥懊澳芭捌扒叭吧笆八疤巴拔跋靶把耙坝霸罢爸',
    ];
    const read = characters.map((one) => latinKeys(`李${one}`)[0]);
    expect(read).toEqual(characters.map((one) => `li${pinyin(one, { toneType: 'none', v: true })}`));
  });
});
