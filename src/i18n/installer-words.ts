/** Why the installer changes something, in both languages: one sentence a change, for `install --plan` and the menu. */
import { bilingual } from './bilingual';

interface Names {
  /** '' where the change is to no tab. */
  readonly tab: string;
  /** '' where the change is to no column. */
  readonly column: string;
}

const zh = {
  createTab: ({ tab }: Names) => `还没有“${tab}”表，现在建立。`,
  adoptTab: ({ tab }: Names) => `已有名为“${tab}”的表但没有标识，现在接管；其中的内容不变。`,
  renameTab: ({ tab }: Names) => `“${tab}”表还用着另一种语言的名字，现在改过来。`,
  addColumn: ({ tab, column }: Names) => `“${tab}”表缺少“${column}”列，现在补上。`,
  restoreHeader: ({ tab, column }: Names) => `“${tab}”表“${column}”列的表头是空的，或还是另一种语言，现在写回。`,
  markColumn: ({ tab, column }: Names) => `“${tab}”表“${column}”列没有标识；有了标识，改名或移动后仍认得它。`,
  setFormat: ({ tab, column }: Names) => `“${tab}”表“${column}”列的单元格格式不对，现在设好；数值不变。`,
  setValidation: ({ tab, column }: Names) => `“${tab}”表“${column}”列缺少输入检查，现在设好。`,
  liftValidation: ({ tab, column }: Names) => `“${tab}”表“${column}”列现在由系统计算，原来的输入检查取消。`,
  setNotes: ({ tab }: Names) => `“${tab}”表有的表头缺少填写说明，现在补上；您自己写的批注不变。`,
  setColours: ({ tab }: Names) => `“${tab}”表缺少提醒颜色，现在设好；您自己的颜色规则不变。`,
  shipRows: ({ tab }: Names) => `“${tab}”表缺少自带的内容，现在写入。`,
  protectHeader: ({ tab }: Names) => `“${tab}”表的表头在修改前应有提醒。`,
  protectComputed: ({ tab }: Names) => `“${tab}”表由系统计算的列在修改前应有提醒。`,
  protectTab: ({ tab }: Names) => `“${tab}”表应受保护。`,
  askOwner: ({ tab }: Names) =>
    `“${tab}”表应只允许店主和主管修改；只有表格的所有者能设置，请让所有者运行一次“安装或修复”。`,
  hideTab: ({ tab }: Names) => `“${tab}”表平时用不到，先隐藏；菜单“显示所有表”可以打开。`,
  markTab: ({ tab }: Names) => `“${tab}”表没有标识；有了标识，改名或移动后仍认得它。`,
  setVersion: (_: Names) => '记下表格的结构版本。',
};

const en: typeof zh = {
  createTab: ({ tab }) => `There is no tab "${tab}" yet; it is made.`,
  adoptTab: ({ tab }) =>
    `A tab named "${tab}" is there without its mark; it is taken over, with all that stands in it.`,
  renameTab: ({ tab }) => `The tab "${tab}" bears its name in the other language; it is renamed.`,
  addColumn: ({ tab, column }) => `The tab "${tab}" lacks the column "${column}"; it is added.`,
  restoreHeader: ({ tab, column }) =>
    `The header of the column "${column}" in the tab "${tab}" is blank, or in the other language; it is written again.`,
  markColumn: ({ tab, column }) =>
    `The column "${column}" in the tab "${tab}" has no mark; with it the column is known when renamed or moved.`,
  setFormat: ({ tab, column }) =>
    `The cells of the column "${column}" in the tab "${tab}" have the wrong format; it is set, no value changes.`,
  liftValidation: ({ tab, column }) =>
    `The column "${column}" in the tab "${tab}" is worked out by the product now; its check is lifted.`,
  setValidation: ({ tab, column }) => `The column "${column}" in the tab "${tab}" takes anything; its check is set.`,
  setNotes: ({ tab }) =>
    `Headers of the tab "${tab}" lack the note that says what goes in; it is written. Notes of your own stay.`,
  setColours: ({ tab }) =>
    `The tab "${tab}" lacks colours that say what is urgent or done; they are set. Rules of your own stay.`,
  shipRows: ({ tab }) => `The tab "${tab}" lacks the rows it comes with; they are written.`,
  protectHeader: ({ tab }) => `Editing the header of the tab "${tab}" should warn first.`,
  protectComputed: ({ tab }) => `Editing the computed columns of the tab "${tab}" should warn first.`,
  protectTab: ({ tab }) => `The tab "${tab}" should be protected.`,
  askOwner: ({ tab }) =>
    `Only owner and managers should edit the tab "${tab}". Only the spreadsheet's owner can set that: ask them to run Install or repair once.`,
  hideTab: ({ tab }) => `The tab "${tab}" is not needed every day and is hidden; Show all tabs brings it back.`,
  markTab: ({ tab }) => `The tab "${tab}" has no mark; with it the tab is known when renamed or moved.`,
  setVersion: () => "The version of the workbook's structure is recorded.",
};

export const installerWords = bilingual({ 'zh-CN': zh, en });
