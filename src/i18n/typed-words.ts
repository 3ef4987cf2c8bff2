/** What is said of typed and pasted rows: in the column check, and in a toast. */
import { bilingual, type Label } from './bilingual';

interface Reference extends Found {
  readonly row: number;
  readonly column: Label;
  readonly tab: Label;
}

interface Found {
  readonly found: string;
}

const zh = {
  /** In the cell check, one after the other. */
  check: {
    nameMissing: (_: object) => '没有姓名：请填写怎么称呼',
    phoneUnreadable: ({ found, country }: Found & { country: string }) =>
      country === 'CN'
        ? `电话“${found}”不是中国号码：手机应为11位，外国号码请以+开头或填写国家`
        : `电话“${found}”不是${country || '所在国家'}的号码：请改正，或以+和国家码开头`,
    phoneMasked: (_: object) => '电话被平台隐藏：可以保留，但不会用来认人',
    phoneShared: ({ customerIds }: { customerIds: readonly string[] }) =>
      `与${customerIds.join('、')}电话相同：可能是同一人`,
    ownerUnknown: ({ found }: Found) => `负责人“${found}”不在团队表里：请填同事的邮箱`,
    emailMalformed: ({ found }: Found) => `邮箱“${found}”写法不对：应像 li@example.com`,
    consentUnreachable: (_: object) => '同意接受营销，却没有任何联系方式',
    referrerUnknown: ({ found }: Found) => `推荐人“${found}”不是唯一的一位客户：请填客户编号`,
    referrerIsSelf: (_: object) => '推荐人是客户自己',
    birthdayUnreadable: ({ found }: Found) => `看不懂生日“${found}”：请写 1990-03-15、03-15 或 农历03-15`,
    cellUnreadable: ({ column, found }: Found & { column: Label }) =>
      `“${column['zh-CN']}”里看不懂“${found}”：请改正或清空`,
  },
  between: '；',
  /** In a toast. */
  nameUnknown: ({ row, name }: { row: number; name: string }) =>
    `第${row}行：没有叫“${name}”的客户。请先在客户表里添加，或改填客户编号。`,
  nameUnclear: ({ row, name, candidates }: { row: number; name: string; candidates: readonly string[] }) =>
    `第${row}行：“${name}”可能是${candidates.length}位客户：“${candidates.join('、')}”。请改填其中一位的编号。`,
  referenceUnknown: ({ row, column, found, tab }: Reference) =>
    `第${row}行：“${column['zh-CN']}”里的“${found}”在“${tab['zh-CN']}”表里找不到。请改填那里的编号，或清空。`,
  idReplaced: ({ row, old, id }: { row: number; old: string; id: string }) =>
    `第${row}行：编号“${old}”已有别的一行在用，这一行改为“${id}”。`,
  idKept: ({ row, id }: { row: number; id: string }) => `第${row}行：编号由系统给出，已改回“${id}”。`,
  rowSays: ({ row, said }: { row: number; said: string }) => `第${row}行：${said}。`,
  more: ({ count }: { count: number }) => `另有${count}处，见变色的单元格。`,
  later: ({ rows }: { rows: number }) => `${rows}行已记下：打开侧边栏时或一小时内自动整理。`,
};

const en: typeof zh = {
  check: {
    nameMissing: () => 'no name: say how you call this customer',
    phoneUnreadable: ({ found, country }) =>
      `phone “${found}” is no number of ${country || 'this country'}: correct it, or begin with + and the country code`,
    phoneMasked: () => 'phone hidden by the platform: kept, never used to tell who it is',
    phoneShared: ({ customerIds }) => `same phone as ${customerIds.join(', ')}: perhaps one person`,
    ownerUnknown: ({ found }) => `owner “${found}” is not in the team: type a colleague’s e-mail address`,
    emailMalformed: ({ found }) => `“${found}” is no e-mail address: it looks like ann@example.com`,
    consentUnreachable: () => 'agrees to marketing, but there is no way to reach this customer',
    referrerUnknown: ({ found }) =>
      `“${found}” is not one single customer: type the customer ID of who recommended you`,
    referrerIsSelf: () => 'recommended by the very same customer',
    birthdayUnreadable: ({ found }) => `birthday “${found}” is not understood: type 1990-03-15, 03-15 or lunar 03-15`,
    cellUnreadable: ({ column, found }) => `“${found}” in “${column.en}” is not understood: correct or clear it`,
  },
  between: '; ',
  nameUnknown: ({ row, name }) =>
    `Row ${row}: there is no customer “${name}”. Add them in the tab Customers first, or type the customer ID.`,
  nameUnclear: ({ row, name, candidates }) =>
    `Row ${row}: “${name}” may be ${candidates.length} customers: “${candidates.join(', ')}”. Type the ID of the right one instead.`,
  referenceUnknown: ({ row, column, found, tab }) =>
    `Row ${row}: “${found}” in “${column.en}” is not in the tab ${tab.en}. Type an ID that stands there, or clear it.`,
  idReplaced: ({ row, old, id }) => `Row ${row}: the ID “${old}” belongs to another row; this one is now “${id}”.`,
  idKept: ({ row, id }) => `Row ${row}: IDs are given by Regulars; “${id}” was put back.`,
  rowSays: ({ row, said }) => `Row ${row}: ${said}.`,
  more: ({ count }) => `And ${count} more: see the coloured cells.`,
  later: ({ rows }) => `${rows} rows noted: they are put in order when the sidebar opens, or within the hour.`,
};

export const typedWords = bilingual({ 'zh-CN': zh, en });
