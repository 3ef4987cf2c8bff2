import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';

const DIST = join(__dirname, '..', '..', 'dist');
const pages = readdirSync(DIST).filter((name) => name.endsWith('.html'));
const html = (name: string): string => readFileSync(join(DIST, name), 'utf8');

describe('every page is one file that opens without a network', () => {
  it('there is the sidebar and each dialog that the menu opens', () => {
    expect(pages.sort()).toEqual(
      [
        ...['first-run.html', 'import.html', 'install.html', 'reminders.html', 'sidebar.html', 'undo.html'],
        ...['team.html', 'masked-export.html', 'language.html'],
        ...['adopt-copy.html', 'backup.html', 'help.html'],
      ].sort(),
    );
  });

  it.each(pages)('%s names nothing to fetch', (name) => {
    const markup = html(name).replace(/<script>[\s\S]*<\/script>/, '');
    expect(/<[a-z]+[^>]*\s(?:src|href)=/i.exec(markup)?.[0]).toBeUndefined();
    expect(/@import|url\((?!["']?data:)/.exec(markup)?.[0]).toBeUndefined();
  });

  // Source: performance.md, "sidebar HTML ≤ 250 KB".
  it.each(pages)('%s is at most 250 KB', (name) => {
    expect(Buffer.byteLength(html(name))).toBeLessThanOrEqual(250 * 1024);
  });

  it.each(pages)('%s holds one script, whole, without marks of Google’s templates', (name) => {
    const scripts = [...html(name).matchAll(/<script>([\s\S]*?)<\/script>/g)];
    expect(scripts).toHaveLength(1);
    expect(() => parse(scripts[0]![1]!, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
    expect(html(name).indexOf('<?')).toBe(-1);
  });
});
