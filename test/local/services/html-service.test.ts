import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../../local/index';
import { aWorkbook, distWith } from '../script-project';

const { HtmlService, Utilities } = aWorkbook().globals;
const templated = (content: string, values: Record<string, unknown> = {}) =>
  Object.assign(HtmlService.createTemplate(content), values).evaluate().getContent();

/** Source: developers.google.com/apps-script/guides/html/templates. */
describe('a template', () => {
  it('prints escaped with <?= ?>, as it is with <?!= ?>, and runs <? ?>', () => {
    const list = `<? for (const name of names) { ?><li><?= name ?></li><? } ?><?!= '<hr>' ?>`;
    expect(templated(list, { names: ['A & B', '<c>'] })).toBe('<li>A &amp; B</li><li>&lt;c&gt;</li><hr>');
  });

  it('escapes by where the value stands', () => {
    const page = `<a href="?q=<?= q ?>" onclick="go('<?= q ?>')"><?= q ?></a>`;
    expect(templated(page, { q: `a'b&c` })).toBe(
      `<a href="?q=a%27b%26c" onclick="go('a\\x27b\\x26c')">a&#39;b&amp;c</a>`,
    );
  });

  it("makes the page of the guide's example, without the line breaks behind scriptlets", () => {
    const page = [
      "    <?= 'My favorite Google products:' ?>",
      "    <? var data = ['Gmail', 'Docs', 'Android'];",
      '      for (var i = 0; i < data.length; i++) { ?>',
      '        <b><?= data[i] ?></b>',
      '    <? } ?>',
      '</html>',
    ].join('\n');
    expect(templated(page)).toBe(
      '    My favorite Google products:            <b>Gmail</b>\n            <b>Docs</b>\n            <b>Android</b>\n    </html>',
    );
  });

  it('has code that appends, line for line as it stands, and is the page when evaluated', () => {
    const template = HtmlService.createTemplate('<p>\n<?= 1 + 1 ?>\n</p>');
    const code = template.getCode();
    expect(code).toMatch(/^\(function\(\) \{ var output = HtmlService\.initTemplate\(\);/);
    expect(code).toContain("output._ =  '<p>\\n';\n");
    expect(code).toContain('output._$ =  1 + 1  ;\n');
    expect(code).toContain("/* End of user code */\n  return output.$out.append('');\n})();");
    expect(template.getCodeWithComments()).toContain('output._$ =  1 + 1  ; // <?= 1 + 1 ?>\n');
    const page = new Function('HtmlService', `return ${code}`)(HtmlService) as GoogleAppsScript.HTML.HtmlOutput;
    expect(page.getContent()).toBe('<p>\n2</p>');
    expect(template.getRawContent()).toBe('<p>\n<?= 1 + 1 ?>\n</p>');
  });

  it('loses the rest of a line to a comment in a scriptlet, and no more', () => {
    expect(templated('<? var x; // a comment ?> not printed\nprinted')).toBe('printed');
  });

  it('may append to the output itself', () => {
    expect(templated(`<? output.append('<b>'); output.appendUntrusted('<i>') ?>`)).toBe('<b>&lt;i&gt;');
  });

  it('fails as its code fails', () => {
    expect(() => templated('<?= nobody ?>')).toThrow('nobody is not defined');
    expect(() => templated('<? if (true) { ?>')).toThrow(SyntaxError);
  });

  it("reaches the script's functions and constants, and includes other pages of the project", () => {
    const dist = distWith(`
      const SHOP = 'Corner <shop>';
      function include(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); }
      function page(person) {
        const template = HtmlService.createTemplateFromFile('page');
        template.person = person;
        return template.evaluate().setTitle('Hi').getContent();
      }`);
    writeFileSync(join(dist, 'page.html'), "<?!= include('style') ?><p><?= SHOP ?>: <?= person ?></p>");
    writeFileSync(join(dist, 'style.html'), '<style>p { color: red }</style>');
    const workbook = openWorkbook({ dist, now: '2026-03-05T09:00:00Z' });
    expect(workbook.call('page', 'Ann & Co')).toBe(
      '<style>p { color: red }</style><p>Corner &lt;shop&gt;: Ann &amp; Co</p>',
    );
  });
});

/** Source: developers.google.com/apps-script/reference/html/html-output. */
describe('a page', () => {
  it('grows by trusted and untrusted pieces', () => {
    const page = HtmlService.createHtmlOutput('<b>Hello, world!</b>');
    page.append('<p>Hello again, world.</p>').appendUntrusted('<p>');
    expect(page.getContent()).toBe('<b>Hello, world!</b><p>Hello again, world.</p>&lt;p&gt;');
    expect(page.setContent('<a href="').appendUntrusted('a b').append('">').getContent()).toBe('<a href="a%20b">');
    expect(page.clear().getContent()).toBe('');
  });

  it('has title, size, icon and meta tags of the allowed names', () => {
    const page = HtmlService.createHtmlOutput().setTitle('T').setWidth(400).setHeight(300);
    page.setFaviconUrl('https://example.com/a.png').addMetaTag('viewport', 'width=device-width');
    expect([page.getTitle(), page.getWidth(), page.getHeight(), page.getFaviconUrl()]).toEqual([
      'T',
      400,
      300,
      'https://example.com/a.png',
    ]);
    expect(page.getMetaTags().map((tag) => [tag.getName(), tag.getContent()])).toEqual([
      ['viewport', 'width=device-width'],
    ]);
    expect(() => page.addMetaTag('refresh', '0')).toThrow('The meta tag you specified is not allowed in this context.');
    expect(page.setSandboxMode(HtmlService.SandboxMode.IFRAME)).toBe(page);
    expect(page.setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL)).toBe(page);
  });

  it('is a template too, which follows it', () => {
    const page = HtmlService.createHtmlOutput('<?= 1 ?>');
    const template = page.asTemplate();
    page.append('<?= 2 ?>');
    expect(template.evaluate().getContent()).toBe('12');
  });

  it('is made of a blob of HTML and of no other, and gives one', () => {
    expect(HtmlService.createHtmlOutput(Utilities.newBlob('<p>', 'text/html')).getContent()).toBe('<p>');
    expect(() => HtmlService.createTemplate(Utilities.newBlob('x', 'text/csv'))).toThrow('text/csv');
    expect(HtmlService.createHtmlOutput('<p>').getBlob().getDataAsString()).toBe('<p>');
  });

  it('refuses wrong arguments with their signature', () => {
    const wrong = (argument: unknown) => HtmlService.createHtmlOutput(argument as string);
    expect(() => wrong(5)).toThrow(
      "The parameters (Number) don't match the method signature for HtmlService.createHtmlOutput.",
    );
    const page = HtmlService.createHtmlOutput('');
    expect(() => page.setTitle(5 as never)).toThrow(
      "The parameters (Number) don't match the method signature for HtmlService.HtmlOutput.setTitle.",
    );
  });
});
