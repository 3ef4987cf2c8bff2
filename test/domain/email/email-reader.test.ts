import { emailKey, readEmail } from '../../../src/domain/email/email-reader';

describe('e-mail addresses', () => {
  it.each([
    ['Ann@Example.COM', 'Ann@example.com'],
    [' ann.lee+shop@mail.example.co.uk ', 'ann.lee+shop@mail.example.co.uk'],
    ['Ann Lee <ann@example.com>', 'ann@example.com'],
    ['mailto:ann@example.com', 'ann@example.com'],
    ['ａｎｎ＠ｑｑ．ｃｏｍ', 'ann@qq.com'],
    ['张三@例子.中国', '张三@例子.中国'],
    ['12345@qq.com', '12345@qq.com'],
  ])('reads %s', (text, expected) => {
    expect(readEmail(text)).toBe(expected);
  });

  it.each([
    '',
    'ann',
    'ann@',
    '@example.com',
    'ann@example',
    'a b@example.com',
    'a@b@example.com',
    '.ann@example.com',
    'a..b@example.com',
    'a@-x.com',
    'a@x.com, b@y.com',
    'a@1.2.3.4',
    `${'a'.repeat(65)}@example.com`,
    'a'.repeat(60_000),
  ])('refuses %.30s', (text) => {
    expect(readEmail(text)).toBeNull();
  });

  it('compares addresses without case', () => {
    expect(emailKey('Ann@example.com')).toBe(emailKey('ann@example.com'));
  });
});
