// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they stand in the pages that are tested
/**
 * What a printing scriptlet writes, by where it stands. That the escaping is contextual is Google's guide
 * (developers.google.com/apps-script/guides/html/templates#printing_scriptlets); the spellings are those of Go's
 * html/template and Closure Templates, the stricter where they differ (unknown on Google).
 */
import vm from 'node:vm';
import fc from 'fast-check';
import { escapedFor } from '../../../local/services/html-escape';
import { PlaceReader } from '../../../local/services/html-place';

/** A page with a value printed at the mark. */
function printed(page: string, value: unknown): string {
  const [before = '', after = ''] = page.split('§');
  const reader = new PlaceReader();
  reader.read(before);
  return before + escapedFor(reader.place, value) + after;
}

describe('a value printed', () => {
  it.each([
    // the sample of HtmlOutput.appendUntrusted in Google's reference
    ['in text', '<b>Hello, world!</b>§', '<p>Hello</p>', '<b>Hello, world!</b>&lt;p&gt;Hello&lt;/p&gt;'],
    ['behind a lone <', 'I <3 §', '<b>', 'I <3 &lt;b&gt;'],
    ['in a quoted attribute', '<p title="§">', `a"b'`, '<p title="a&#34;b&#39;">'],
    ['in an attribute without quotes', '<p title=§>', 'a onclick=x', '<p title=a&#32;onclick&#61;x>'],
    ['in a title', '<title>§</title>', '</title>', '<title>&lt;/title&gt;</title>'],
    ['in a comment of the page', '<!-- § -->x', 'secret', '<!--  -->x'],
    ['as a tag', '<§>', 'b onclick', '<zRefusedz>'],
    ['as an attribute that could run code', '<p §="x">', 'onclick', '<p zRefusedz="x">'],
    ['behind a > in quotes', '<p title=">" class="§">', '"', '<p title=">" class="&#34;">'],
  ])('%s stays text', (_, page, value, written) => {
    expect(printed(page, value)).toBe(written);
  });

  it.each([
    ['a whole address', '<a href="§">', 'https://a.example/b c?d=e&f', '<a href="https://a.example/b%20c?d=e&amp;f">'],
    ['an address that runs code', '<a href="§">', 'javascript:alert(1)', '<a href="#zRefusedz">'],
    ['the same in disguise', '<a href="§">', ' JAVASCRIPT :alert(1)', '<a href="#zRefusedz">'],
    ['data: in an image', '<img src=§>', 'data:text/html,x', '<img src=#zRefusedz>'],
    ['a path', '<a href="/customers/§">', "a b/c'd", '<a href="/customers/a%20b/c%27d">'],
    ['a part of a query', '<a href="/?q=§">', 'a&b=c#d', '<a href="/?q=a%26b%3Dc%23d">'],
  ])('in an address: %s', (_, page, value, written) => {
    expect(printed(page, value)).toBe(written);
  });

  it.each([
    ['a text by itself', '<script>var x = §;</script>', "it's", "<script>var x = 'it\\x27s';</script>"],
    ['a number', '<script>var x = §;</script>', 4.5, '<script>var x = 4.5;</script>'],
    ['true', '<script>var x = §;</script>', true, '<script>var x = true;</script>'],
    [
      'inside quotes',
      '<script>var x = "§";</script>',
      '</script>"',
      '<script>var x = "\\x3c\\x2fscript\\x3e\\x22";</script>',
    ],
    [
      'inside a template literal',
      '<script>var x = `§`;</script>',
      '${a}`',
      '<script>var x = `\\x24{a}\\x60`;</script>',
    ],
    ['inside its ${}', '<script>var x = `a${§}`;</script>', 'f()', "<script>var x = `a${'f()'}`;</script>"],
    ['behind its ${}', '<script>var x = `${a} §`;</script>', 'f()', '<script>var x = `${a} f()`;</script>'],
    [
      'where neither is sure',
      '<script>var x = `${{} §`;</script>',
      'f()',
      '<script>var x = `${{} zRefusedz`;</script>',
    ],
    ['in a comment', '<script>// §\nx</script>', '\nalert(1)', '<script>// \nx</script>'],
    [
      'behind an apostrophe in a comment',
      "<script>/* it's */ f(§)</script>",
      'a',
      "<script>/* it's */ f('a')</script>",
    ],
    ['behind a division', '<script>a = b / c; d = §', 'e', "<script>a = b / c; d = 'e'"],
    ['behind a regular expression with a quote', `<script>a = /"/; d = §`, 'e', `<script>a = /"/; d = 'e'`],
    ['in a handler', '<a onclick="f(§)">', 'a"b', '<a onclick="f(&#39;a\\x22b&#39;)">'],
    ['in quotes in a handler', `<a onclick="f('§')">`, `')`, `<a onclick="f('\\x27)')">`],
  ])('in a script: %s', (_, page, value, written) => {
    expect(printed(page, value)).toBe(written);
  });

  it.each([
    ['a colour', '<p style="color: §">', '#ff0000', '<p style="color: #ff0000">'],
    ['code', '<p style="width: §">', 'expression(alert(1))', '<p style="width: zRefusedz">'],
    [
      'another rule',
      '<style>p { color: § }</style>',
      'red } * { display: none',
      '<style>p { color: zRefusedz }</style>',
    ],
    ['inside quotes', `<style>p { content: '§' }</style>`, `'}`, `<style>p { content: '\\27 \\7d ' }</style>`],
    ['an address', `<p style="background: url('§')">`, 'javascript:x', `<p style="background: url('#zRefusedz')">`],
  ])('in a style: %s', (_, page, value, written) => {
    expect(printed(page, value)).toBe(written);
  });
});

describe('whatever the value', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 40 });

  it('a script gets exactly that text, in quotes of its own or of the page', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('§', '"§"', "'§'", '`§`'), (text, hole) => {
        const page = printed(`<script>value = ${hole};</script>`, text);
        const code = page.slice('<script>'.length, -'</script>'.length);
        expect(code).not.toMatch(/<\/script|<!--/i);
        expect(vm.runInNewContext(code)).toBe(text);
      }),
    );
  });

  it('neither text nor a value of an attribute ends where the page did not end it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(escapedFor({ in: 'text' }, text)).not.toMatch(/[<>"']/);
        const bare = escapedFor({ in: 'value', kind: 'plain', isQuoted: false, code: '' }, text);
        expect(bare).not.toMatch(/[\s<>"'=`]/);
      }),
    );
  });

  it('an address is never one that runs code', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('javascript:', 'vbscript:', 'data:', ' java\nscript:', 'JaVaScRiPt:'),
        anyText,
        (scheme, text) => {
          const written = escapedFor({ in: 'value', kind: 'url', isQuoted: true, code: '' }, scheme + text);
          expect(written).toBe('#zRefusedz');
        },
      ),
    );
  });
});
