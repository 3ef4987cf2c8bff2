/** The dialogs Back up now and This copy is now the shop, in both languages. */
import { bilingual } from './bilingual';

const zh = {
  title: '备份',
  what: '把整个表格复制一份，放在您的谷歌云端硬盘里。副本知道自己是副本，不会发任何提醒。',
  backUp: '立即备份',
  backingUp: '正在备份…',
  made: ({ name }: { name: string }) => `已备份：“${name}”。`,
  kept: '最近的备份',
  none: '还没有备份过。',
  older: '更早的，可以自己删掉（程序没有删除文件的权限）：',
  reasons: {
    asked: '手动',
    weekly: '每周',
    import: '大批导入之前',
    adopt: '接管已有表格之前',
    migration: '升级之前',
  },
  download: '下载为 Excel 文件',
  placesTitle: '再存一份到别处，三处都有才放心：',
  places: ['自己的电脑（下载的文件）', 'U盘或移动硬盘，放在店外', '另一个网盘'] as readonly string[],
  weekly: '系统每周自动备份一次，导入大文件之前也会备份一次。',
  restore: '要恢复：打开备份，核对内容，再在备份里点菜单“设置 ▸ 以后就用这份副本…”。',
  adoptTitle: '以后就用这份副本',
  adoptNotCopy: '这就是店铺正在用的表格，不用改。',
  adoptWhat: '确认之后，提醒和邮件从这一份发出。原来的那份请不要再用，否则同一位客户会收到两次。',
  adoptSure: '我知道了，原来那份不再使用',
  adopt: '以后就用这一份',
  adopting: '正在改…',
  adopted: '好了：这一份现在就是店铺。请再运行一次“设置 ▸ 安装或修复…”，保护和标记会补齐。',
};

const en: typeof zh = {
  title: 'Back up',
  what: 'Copies the whole spreadsheet into your Google Drive. The copy knows that it is one and sends nothing.',
  backUp: 'Back up now',
  backingUp: 'Backing up…',
  made: ({ name }) => `Backed up: "${name}".`,
  kept: 'Last backups',
  none: 'There is no backup yet.',
  older: 'Older ones, to be deleted by hand (the product may not delete files):',
  reasons: {
    asked: 'by hand',
    weekly: 'weekly',
    import: 'before a large import',
    adopt: 'before adopting a table',
    migration: 'before an upgrade',
  },
  download: 'Download as an Excel file',
  placesTitle: 'Keep one elsewhere as well; in three places it is safe:',
  places: ['your own computer (the downloaded file)', 'a USB stick or disk, outside the shop', 'another cloud drive'],
  weekly: 'A backup is made every week by itself, and before a large file is imported.',
  restore:
    'To restore: open the backup, look it through, and choose Set up ▸ This copy is now the shop… in its own menu.',
  adoptTitle: 'This copy is now the shop',
  adoptNotCopy: 'This spreadsheet is the shop already; there is nothing to do.',
  adoptWhat:
    'From then on reminders and mails go out from here. Do not use the other one any more, or customers get everything twice.',
  adoptSure: 'I understand; the other one is no longer used',
  adopt: 'This copy is now the shop',
  adopting: 'Working…',
  adopted:
    'Done: this spreadsheet is the shop now. Run Set up ▸ Install or repair… once more; it puts back what a copy lacks.',
};

export const backupWords = bilingual({ 'zh-CN': zh, en });
