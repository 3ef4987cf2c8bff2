// @ts-check
/**
 * Builds the sidebar and the dialogs: each page of sidebar/pages/ becomes one self-contained HTML file. Apps Script serves
 * nothing beside it, and a page that fetches anything would not open offline: what is not inlined is a build error.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

/**
 * @param {string} root the project's folder
 * @param {string} out where the HTML files go
 */
export async function buildSidebar(root, out) {
  const pages = readdirSync(join(root, 'sidebar/pages')).filter((name) => name.endsWith('.tsx'));
  const result = await build({
    entryPoints: pages.map((name) => join(root, 'sidebar/pages', name)),
    outdir: out,
    bundle: true,
    format: 'iife',
    target: 'es2019',
    platform: 'browser',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    minify: true,
    legalComments: 'inline',
    logLevel: 'error',
    write: false,
  });
  for (const page of pages) {
    const name = basename(page, '.tsx');
    const text = (/** @type {string} */ ending) =>
      result.outputFiles.find(({ path }) => basename(path) === `${name}.${ending}`)?.text ?? '';
    writeFileSync(join(out, `${name}.html`), htmlOf(name, text('js'), text('css')));
  }
}

/**
 * Neither an end tag inside a string of the script, nor Apps Script's template marks, may end it early.
 * @param {string} name
 * @param {string} js
 * @param {string} css
 */
function htmlOf(name, js, css) {
  const remote = /@import|url\((?!["']?data:)/.exec(css);
  if (remote) throw new Error(`sidebar page ${name}: ${remote[0]} would be fetched; inline it`);
  const script = js.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
  return `<!doctype html>
<html>
<head>
<base target="_top">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Regulars 熟客</title>
<style>${css}</style>
</head>
<body>
<main id="page"></main>
<script>${script}</script>
</body>
</html>
`;
}
