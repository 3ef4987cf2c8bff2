import fc from 'fast-check';
import { isBlankWord, likeHeader, nameKey, tidy } from '../../../src/domain/text/tidy';

describe('typed text', () => {
  it('loses the blanks around it, wide and invisible ones too', () => {
    expect(tidy('　\u00a0\u200b张三 \ufeff')).toBe('张三');
    expect(tidy('a\u0007 　 b')).toBe('a b');
  });

  it('keeps its lines', () => {
    expect(tidy('一  二 \r\n 三\n\n四')).toBe('一 二\n三\n\n四');
  });

  it('has half-width letters and digits, but keeps Chinese punctuation and emoji', () => {
    expect(tidy('ＡＢＣ１２３＠ｑｑ．ｃｏｍ')).toBe('ABC123@qq.com');
    expect(tidy('你好，世界！（老客）')).toBe('你好，世界！（老客）');
    expect(tidy('👩‍👧')).toBe('👩‍👧');
  });

  it('is tidy after once', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => tidy(tidy(text)) === tidy(text)));
  });
});

describe('words for nothing', () => {
  it.each(['', ' ', '无', '暂无', '-', 'N/A', 'null', 'None', '—'])('"%s" is blank', (text) => {
    expect(isBlankWord(text)).toBe(true);
  });

  it.each(['0', '无锡', 'Nonee', '吴'])('"%s" is not', (text) => {
    expect(isBlankWord(text)).toBe(false);
  });
});

describe('keys for comparing', () => {
  it('make one of two spellings of a name', () => {
    expect(nameKey('Ａnn  LEE ')).toBe(nameKey('ann lee'));
    expect(nameKey('欧阳 娜娜')).toBe('欧阳娜娜');
    expect(nameKey('张三')).not.toBe(nameKey('张叁'));
  });

  it('make one of two spellings of a header', () => {
    expect(likeHeader('客户姓名 *')).toBe('客户姓名');
    expect(likeHeader('金额（元）')).toBe('金额');
    expect(likeHeader('Order_No.')).toBe(likeHeader('order no'));
    expect(likeHeader('Order #')).not.toBe(likeHeader('Order'));
    expect(likeHeader('收货人/提货人')).toBe('收货人提货人');
    expect(likeHeader('***')).toBe('***');
  });
});
