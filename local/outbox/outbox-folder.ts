/**
 * The outbox beside the workbook: one `<id>.eml` a mail, in `<folder>/outbox/`.
 *
 * The workbook holds the mails; the files are made from it and are made again when they are missing.
 */
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mail } from '../workbook/model';
import { mimeMessage } from './mime-message';

export function outboxFolder(folder: string): string {
  return join(folder, 'outbox');
}

/** Writes what is missing; a file is seen whole or not at all. */
export async function writeOutbox(folder: string, mails: readonly Mail[]): Promise<void> {
  if (mails.length === 0) return;
  const outbox = outboxFolder(folder);
  mkdirSync(outbox, { recursive: true });
  for (const mail of mails) {
    const file = join(outbox, `${mail.id}.eml`);
    if (existsSync(file)) continue;
    writeFileSync(`${file}.part`, await mimeMessage(mail));
    renameSync(`${file}.part`, file);
  }
}
