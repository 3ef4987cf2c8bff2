/** What the sidebar says where tabs or columns of the product were deleted, in both languages. */
import { bilingual } from './bilingual';

interface Missing {
  readonly tab: string;
  /** null: the whole tab. */
  readonly column: string | null;
}

/** A sentence must stay one. */
const NAMED = 6;

export const missingWords = bilingual({
  'zh-CN': {
    notice: (missing: readonly Missing[]) => {
      const names = missing
        .slice(0, NAMED)
        .map(({ tab, column }) => (column === null ? `“${tab}”表` : `“${tab}”表的“${column}”列`));
      const more = missing.length > NAMED ? `等 ${missing.length} 处` : '';
      return `${names.join('、')}${more}不见了，可能被删除了。请店主或主管运行“设置 ▸ 安装或修复…”补上；补上的是空的，系统会算的内容会重新算出，其他内容要从“文件 ▸ 版本记录”或备份里找回。`;
    },
  },
  en: {
    notice: (missing) => {
      const names = missing
        .slice(0, NAMED)
        .map(({ tab, column }) =>
          column === null ? `the tab "${tab}"` : `the column "${column}" of the tab "${tab}"`,
        );
      const more = missing.length > NAMED ? ` and ${missing.length - NAMED} more` : '';
      return `Gone, perhaps deleted: ${names.join(', ')}${more}. An owner or manager puts back what is missing with Set up ▸ Install or repair…: empty, save for what the product works out itself; the rest comes from File ▸ Version history or a backup.`;
    },
  },
});
