/**
 * A data folder served to the browser until the process is asked to end. Used by `serve` and by `npm start`.
 */
import type { Language } from '../../src/i18n/bilingual';
import { cliWords } from '../cli/cli-words';
import { reset } from '../cli/verbs/reset';
import { type OpenOptions, openWorkbook } from '../index';
import { Desk } from './server/desk';
import { serveDesk, type WebServer } from './server/web-server';

/** What a workbook that is not there yet starts with, by the person's own language. */
export const BEGINNINGS = {
  en: { locale: 'en_US', timeZone: 'UTC' },
  'zh-CN': { locale: 'zh_CN', timeZone: 'Asia/Shanghai' },
} as const;

export interface ServedFolder extends OpenOptions {
  readonly folder: string;
}

/** @param port 0: any that is free. @throws FolderError FOLDER_BUSY, Error EADDRINUSE */
export async function serveFolder(options: ServedFolder, language: Language, port = 0): Promise<WebServer> {
  const beginnings = { owner: 'owner@example.com', name: 'Regulars', ...BEGINNINGS[language] };
  const desk = new Desk({
    open: () => openWorkbook({ ...beginnings, ...options, stays: true }),
    empty: () => void reset(options.folder, cliWords[language]),
  });
  try {
    return await serveDesk(desk, port);
  } catch (error) {
    await desk.close();
    throw error;
  }
}

/** Resolves when the person (Ctrl+C) or the system has asked the process to end, and everything is on the disk. */
export async function untilAskedToEnd(server: WebServer): Promise<void> {
  await new Promise<void>((asked) => {
    process.once('SIGINT', () => asked());
    process.once('SIGTERM', () => asked());
  });
  await server.close();
}
