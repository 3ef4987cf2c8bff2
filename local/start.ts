/**
 * `npm start`: from nothing to a real shop's segments and today's reminders, on this computer, in one command; then the
 * shop in the browser until Ctrl+C. The address is the last line printed.
 *
 * A folder that holds a shop already is kept as it is; only the report and today's reminders are run again, which writes
 * nothing twice.
 */
import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../src/i18n/bilingual';
import { DEFAULT_FOLDER } from './cli/shop';
import { openWorkbook } from './index';
import { openSampleShop } from './start/sample-shop';
import { startLines } from './start/start-lines';
import { startWords } from './start/start-words';
import { languageOf } from './tab-view';
import { BEGINNINGS, serveFolder, untilAskedToEnd } from './web/serve-folder';
import { FolderError, type TornTail } from './workbook/store/folder-error';
import { folderWords } from './workbook/store/folder-words';

function languageAsked(asked: string | undefined): Language {
  const known = LANGUAGES.find((language) => language === asked);
  if (known) return known;
  const locale = process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '';
  return locale.startsWith('zh') ? 'zh-CN' : 'en';
}

const { values } = parseArgs({ options: { language: { type: 'string' }, data: { type: 'string' } } });

async function start(): Promise<number> {
  const language = languageAsked(values.language);
  if (values.language !== undefined && values.language !== language) {
    process.stderr.write(`${startWords[language].unknownLanguage(values.language)}\n`);
    return 2;
  }
  const folder = values.data ?? DEFAULT_FOLDER;
  const onTornTail = (tail: TornTail): void => void process.stderr.write(`${folderWords[language].tornTail(tail)}\n`);
  const beginnings = { owner: 'owner@example.com', name: 'Regulars', ...BEGINNINGS[language] };
  const workbook = openWorkbook({ folder, onTornTail, ...beginnings });
  try {
    const standing = languageOf(workbook.workbook);
    const shop = openSampleShop(workbook, standing ?? language, standing !== null);
    process.stdout.write(`${startLines(shop, standing ?? language, folder).join('\n')}\n`);
  } finally {
    await workbook.close();
  }
  const server = await serveFolder({ folder }, language);
  process.stdout.write(`\n${startWords[language].open}\n${server.url}\n`);
  await untilAskedToEnd(server);
  return 0;
}

try {
  process.exitCode = await start();
} catch (error) {
  if (!(error instanceof FolderError)) throw error;
  const { problem, remedy } = folderWords[languageAsked(values.language)][error.code](error.facts);
  process.stderr.write(`${problem} ${remedy}\n`);
  process.exitCode = 1;
}
