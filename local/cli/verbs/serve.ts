/** `serve`: the workbook in the browser, on this computer only, until Ctrl+C. */
import type { Language } from '../../../src/i18n/bilingual';
import { serveFolder, untilAskedToEnd } from '../../web/serve-folder';
import type { TornTail } from '../../workbook/store/folder-error';
import { folderWords } from '../../workbook/store/folder-words';
import { cliWords } from '../cli-words';
import { type CommandLine, UsageError } from '../command-line';
import type { Io } from '../main';
import { textOption } from '../option-values';
import { openingOptions } from '../shop';

/** Prints the address, then stays. @throws UsageError for a port that is none or taken, FolderError */
export async function serve(line: CommandLine, system: Language, { out, err, dist }: Io): Promise<void> {
  const words = cliWords[system];
  const port = portOf(line, system);
  const onTornTail = (tail: TornTail): void => err(`${folderWords[system].tornTail(tail)}\n`);
  const options = { ...openingOptions(line, system), onTornTail, ...(dist === undefined ? {} : { dist }) };
  const server = await serveFolder(options, system, port).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE' || error.code === 'EACCES' ? new UsageError(words.portTaken(port)) : error;
  });
  const { url } = server;
  out(line.options.json === true ? `${JSON.stringify({ url })}\n` : `${words.served}\n${url}\n`);
  await untilAskedToEnd(server);
}

function portOf(line: CommandLine, system: Language): number {
  const text = textOption(line, 'port');
  if (text === undefined) return 0;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : -1;
  if (port < 0 || port > 65_535) throw new UsageError(cliWords[system].badOption('--port', '0 … 65535', text));
  return port;
}
