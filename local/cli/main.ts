/**
 * One invocation of the command line, from what was typed to an exit code.
 */
import type { Language } from '../../src/i18n/bilingual';
import type { OpenOptions } from '../index';
import type { TornTail } from '../workbook/store/folder-error';
import { folderWords } from '../workbook/store/folder-words';
import { cliWords } from './cli-words';
import { type CommandLine, parseCommandLine, UsageError } from './command-line';
import { EXIT, endingOf } from './ending';
import { folderOf, openShop, type Shop } from './shop';
import { type Printed, VERBS } from './verb-table';
import { begin, beginnings } from './verbs/install';
import { reset } from './verbs/reset';
import { serve } from './verbs/serve';

export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** The person's locale, e.g. zh_CN.UTF-8. */
  readonly locale: string | undefined;
  /** The folder of the built bundle, for tests; the project's own when absent. */
  readonly dist?: string;
}

/** Resolves when everything is on the disk. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const system: Language = io.locale?.startsWith('zh') ? 'zh-CN' : 'en';
  let shop: Shop | null = null;
  let code: number = EXIT.done;
  const notes: string[] = [];
  const onTornTail = (tail: TornTail): void => void notes.push(folderWords[system].tornTail(tail));
  try {
    const line = parseCommandLine(argv, VERBS, cliWords[system]);
    if (line.verb === 'serve') {
      await serve(line, system, io);
      return EXIT.done;
    }
    shop = line.verb === 'reset' ? null : open(line, system, { onTornTail, ...distOf(io) });
    print(
      shop === null ? reset(folderOf(line), cliWords[system]) : VERBS[line.verb]!.run!(shop),
      line.options.json === true,
      io,
    );
    for (const note of notes) io.err(`${note}\n`);
  } catch (error) {
    code = fail(error, shop?.language() ?? system, io);
  }
  try {
    await shop?.workbook.close();
  } catch (error) {
    // what has failed already is told once
    if (code === EXIT.done) code = fail(error, shop?.language() ?? system, io);
  }
  return code;
}

function distOf({ dist }: Io): { dist?: string } {
  return dist === undefined ? {} : { dist };
}

function open(line: CommandLine, system: Language, where: Partial<OpenOptions>): Shop {
  try {
    if (line.verb !== 'install') return openShop(line, system, where);
    const wanted = beginnings(line, system);
    const shop = openShop(line, system, { ...where, ...wanted });
    if (!begin(shop.workbook.workbook, wanted)) return shop;
    shop.workbook.keep();
    void shop.workbook.close();
    return openShop(line, system, where);
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
}

function print({ json, lines }: Printed, isJson: boolean, io: Io): void {
  io.out(isJson ? `${JSON.stringify(json ?? null)}\n` : `${lines.join('\n')}\n`);
}

function fail(error: unknown, language: Language, io: Io): number {
  const { code, envelope, text } = endingOf(error, language);
  if (code === EXIT.usage) io.err(`${text}\n\n${cliWords[language].usage(verbList())}\n`);
  else io.err(`${envelope === null ? text : JSON.stringify(envelope)}\n`);
  return code;
}

function verbList(): string {
  return Object.values(VERBS)
    .map(({ usage }) => `  ${usage}`)
    .join('\n');
}
