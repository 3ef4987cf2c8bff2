/**
 * Why a data folder refuses, and what to do, in both languages: for the command line, the page and `npm start`.
 */
import { bilingual } from '../../../src/i18n/bilingual';
import type { FolderErrorCode, FolderFacts, Holder, TornTail } from './folder-error';

type Sentence = (facts: FolderFacts) => { readonly problem: string; readonly remedy: string };
type Sentences = { readonly [Code in FolderErrorCode]: Sentence };

export interface FolderWords extends Sentences {
  readonly tornTail: (tail: TornTail) => string;
}

function holderInChinese(holder: Holder | null | undefined): string {
  if (holder === undefined) return '本程序自己';
  if (holder === null) return '另一个程序（锁文件读不出来）';
  const place = holder.isHere ? '这台电脑上的' : `电脑 ${holder.host} 上的`;
  return `${place}进程 ${holder.pid}${details(holder, '（', '，自 ', '）')}`;
}

function holderInEnglish(holder: Holder | null | undefined): string {
  if (holder === undefined) return 'this very process';
  if (holder === null) return 'another program (its lock cannot be read)';
  const place = holder.isHere ? 'on this computer' : `on the computer ${holder.host}`;
  return `process ${holder.pid} ${place}${details(holder, ' (', ', since ', ')')}`;
}

/** Older locks say neither what runs nor since when. */
function details({ program, since }: Holder, open: string, sinceWord: string, close: string): string {
  return program === undefined ? '' : `${open}${program}${since === undefined ? '' : `${sinceWord}${since}`}${close}`;
}

const zh: FolderWords = {
  FOLDER_BUSY: ({ where, holder }) => ({
    problem: `数据文件夹正在使用中，使用者是${holderInChinese(holder)}。`,
    remedy: `请先结束它（在它的窗口里按 Ctrl+C），或者就在它打开的网页里操作。如果确定它已经不在运行，请删除锁文件 ${where}。`,
  }),
  FOLDER_TAKEN: ({ where, holder }) => ({
    problem: `锁文件 ${where} 已经不是本程序的了，现在的使用者是${holderInChinese(holder)}。刚才的改动没有保存。`,
    remedy: '请结束本程序，在另一个程序里继续；锁文件不要在程序运行时删除。',
  }),
  FOLDER_NEWER: ({ where, found }) => ({
    problem: `数据文件夹由更新版本的熟客写成（${where}：${found}）。`,
    remedy: '请先更新熟客，再打开。',
  }),
  FOLDER_DAMAGED: ({ where, found, at }) => ({
    problem: `数据文件夹已损坏（${where}${at === undefined ? '' : `，第 ${at} 字节`}：${found}）。没有改动任何内容。`,
    remedy: `请用备份恢复整个文件夹。${at === undefined ? '' : `没有备份时：先复制一份，再把该文件截短到 ${at} 字节，这之前的内容都能打开，之后的会丢失。`}`,
  }),
  FOLDER_FULL: ({ where }) => ({
    problem: `磁盘已满，写不进 ${where}。刚才的改动没有保存。`,
    remedy: '请腾出空间，再做一次。',
  }),
  FOLDER_READ_ONLY: ({ where }) => ({
    problem: `没有权限写入 ${where}。刚才的改动没有保存。`,
    remedy: '请检查文件夹的权限，或用 --data 指定另一个文件夹。',
  }),
  FOLDER_GONE: ({ where }) => ({
    problem: `数据文件夹不见了（${where}）。刚才的改动没有保存。`,
    remedy: '它可能被删除、移走或断开了。请结束本程序，把文件夹放回原处，再打开。',
  }),
  FOLDER_NO_FOLDER: ({ where }) => ({
    problem: `${where} 不是文件夹，或者它上面有一级是文件。`,
    remedy: '请用 --data 指定另一个文件夹。',
  }),
  FOLDER_FAILED: ({ where, found }) => ({
    problem: `读写 ${where} 时出错（${found}）。刚才的改动没有保存。`,
    remedy: '请检查磁盘，再打开一次。',
  }),
  tornTail: ({ file, at, bytes, keptIn }) =>
    `上次写到一半就断了：${file} 末尾的 ${bytes} 字节（自第 ${at} 字节起）不完整，已经截掉${keptIn === null ? '' : `，另存在 ${keptIn}`}。在这之前确认保存过的内容都在。`,
};

const en: FolderWords = {
  FOLDER_BUSY: ({ where, holder }) => ({
    problem: `The data folder is in use by ${holderInEnglish(holder)}.`,
    remedy: `End that first (Ctrl+C in its window), or work in the page that it serves. If it is surely not running any more, delete the lock file ${where}.`,
  }),
  FOLDER_TAKEN: ({ where, holder }) => ({
    problem: `The lock file ${where} is not this program's any more: the folder is in use by ${holderInEnglish(holder)}. The last change was not saved.`,
    remedy: 'End this program and go on in the other one; never delete the lock file while a program runs.',
  }),
  FOLDER_NEWER: ({ where, found }) => ({
    problem: `The data folder was written by a newer Regulars (${where}: ${found}).`,
    remedy: 'Update Regulars, then open the folder again.',
  }),
  FOLDER_DAMAGED: ({ where, found, at }) => ({
    problem: `The data folder is damaged (${where}${at === undefined ? '' : `, byte ${at}`}: ${found}). Nothing was changed.`,
    remedy: `Restore the whole folder from a backup.${at === undefined ? '' : ` Without one: copy the folder, then cut that file to its first ${at} bytes; what was saved before will open, what was saved after is lost.`}`,
  }),
  FOLDER_FULL: ({ where }) => ({
    problem: `The disk is full: ${where} cannot be written. The last change was not saved.`,
    remedy: 'Make room, then do it again.',
  }),
  FOLDER_READ_ONLY: ({ where }) => ({
    problem: `There is no permission to write ${where}. The last change was not saved.`,
    remedy: "Check the folder's permissions, or name another folder with --data.",
  }),
  FOLDER_GONE: ({ where }) => ({
    problem: `The data folder is not there any more (${where}). The last change was not saved.`,
    remedy: 'It was deleted, moved or disconnected. End this program, put the folder back, and open it again.',
  }),
  FOLDER_NO_FOLDER: ({ where }) => ({
    problem: `${where} is no folder, or something above it is a file.`,
    remedy: 'Name another folder with --data.',
  }),
  FOLDER_FAILED: ({ where, found }) => ({
    problem: `Reading or writing ${where} failed (${found}). The last change was not saved.`,
    remedy: 'Check the disk, then open the folder again.',
  }),
  tornTail: ({ file, at, bytes, keptIn }) =>
    `The last write was cut short: the ${bytes} bytes at the end of ${file} (from byte ${at}) were not whole and have been cut off${keptIn === null ? '' : `, and kept in ${keptIn}`}. Everything that had been acknowledged is there.`,
};

export const folderWords = bilingual<FolderWords>({ 'zh-CN': zh, en });
