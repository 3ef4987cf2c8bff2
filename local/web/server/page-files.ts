/** The page's own files: its HTML, and script and style as built. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../../src/i18n/bilingual';
import { projectRoot } from '../../execution/project-files';
import { webWords } from '../words';

const TYPES: Readonly<Record<string, string>> = {
  '/page.js': 'text/javascript; charset=utf-8',
  '/page.css': 'text/css; charset=utf-8',
};

export interface PageFile {
  readonly type: string;
  /** Changes with the file. */
  readonly tag: string;
  readonly read: () => Buffer;
}

export function pageFile(path: string): PageFile | null {
  const type = TYPES[path];
  if (type === undefined) return null;
  const file = join(projectRoot(), 'build', 'web', path.slice(1));
  const { mtimeMs, size } = statSync(file);
  return { type, tag: `"${Math.round(mtimeMs)}-${size}"`, read: () => readFileSync(file) };
}

export function pageHtml(language: Language): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${webWords[language].title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
</head>
<body>
<div id="page"></div>
<script src="/page.js" type="module"></script>
</body>
</html>
`;
}
