/**
 * Why a line of a file was refused and what to do, in both languages, by code; and why a whole file was. The codes are
 * part of the contract with other programs: never changed, never reused.
 */
import { bilingual, type Label, label } from './bilingual';

export interface RefusedCell {
  /** The file's header over the cell; '' where the file has no such column. */
  readonly column: string;
  /** What stood there, shortened. */
  readonly found: string;
  /** What was expected, in words, where the code alone does not say. */
  readonly expected: Label;
}

type Reason = (cell: RefusedCell) => string;

const zhCell = ({ column, found }: RefusedCell): string =>
  `${column === '' ? '' : `“${column}”`}${found === '' ? '是空的' : `看到的是“${found}”`}`;
const enCell = ({ column, found }: RefusedCell): string =>
  `${column === '' ? 'the line' : `"${column}"`} ${found === '' ? 'is blank' : `holds "${found}"`}`;

const zh = {
  DAY_MISSING: ((cell) => `没有下单日期：${zhCell(cell)}。请补上日期，如 2025-03-08。`) as Reason,
  DAY_UNREADABLE: ((cell) => `日期读不出来：${zhCell(cell)}。请写成 2025-03-08 这样的日期。`) as Reason,
  DAY_UNDECIDABLE: ((cell) => `分不清月和日：${zhCell(cell)}。请把这一列写成 2025-03-08 这样的日期。`) as Reason,
  DAY_IN_FUTURE: ((cell) => `日期晚于今天：${zhCell(cell)}。请改正日期。`) as Reason,
  AMOUNT_MISSING: ((cell) => `没有金额：${zhCell(cell)}。请补上实付金额，或单价和数量。`) as Reason,
  AMOUNT_UNREADABLE: ((cell) => `金额读不出来：${zhCell(cell)}。请只写数字，如 1234.50。`) as Reason,
  ORDER_TOTAL_UNSPLIT: ((cell) =>
    `同一订单里有读不出的行，整单金额分不到各行：${zhCell(cell)}。请改正那一行后重新导入。`) as Reason,
  QUANTITY_UNREADABLE: ((cell) => `数量读不出来：${zhCell(cell)}。请写整数。`) as Reason,
  QUANTITY_ZERO: ((cell) => `数量是零：${zhCell(cell)}。请写大于零的整数，或去掉这一行。`) as Reason,
  QUANTITY_NEGATIVE: ((cell) =>
    `数量是负数，但订单没有取消或退货：${zhCell(cell)}。请把订单状态写成“已退货”，或改正数量。`) as Reason,
  CURRENCY_UNKNOWN: ((cell) =>
    `不认识这个币种：${zhCell(cell)}。请用 CNY、USD 这样的代码，或先在“下拉选项”里添加。`) as Reason,
  CUSTOMER_MISSING: ((cell) => `不知道是哪位客户：${zhCell(cell)}。请补上姓名、电话、邮箱或平台账号。`) as Reason,
  PRODUCT_MISSING: ((cell) => `没有商品名称：${zhCell(cell)}。请补上。`) as Reason,
  AMBIGUOUS: ((cell) => `对得上不止一位客户：${zhCell(cell)}。请补上电话或平台账号，或先合并重复的客户。`) as Reason,
  STATUS_UNKNOWN: ((cell) =>
    `不认识这个订单状态：${zhCell(cell)}。请写成待付款、待发货、已发货、已完成、已取消或已退货。`) as Reason,
  CHOICE_UNKNOWN: ((cell) => `不在下拉选项里：${zhCell(cell)}。请改成已有的选项，或先在“下拉选项”里添加。`) as Reason,
  VALUE_REFUSED: ((cell) => `应为${cell.expected['zh-CN']}：${zhCell(cell)}。请改正后重新导入。`) as Reason,
  TOO_LONG: ((cell) =>
    `${cell.column === '' ? '' : `“${cell.column}”`}太长，一格最多49,999个字。请缩短后重新导入。`) as Reason,
  LINE_BROKEN: ((_) => '这一行的引号或分隔符不配对，分不清各列。请在原文件里改正这一行后重新导入。') as Reason,
};

/* In English the same, in the same order. */
const en: typeof zh = {
  DAY_MISSING: (cell) => `No day: ${enCell(cell)}. Add the day, as in 2025-03-08.`,
  DAY_UNREADABLE: (cell) => `Not a day: ${enCell(cell)}. Write the day as 2025-03-08.`,
  DAY_UNDECIDABLE: (cell) =>
    `Month and day cannot be told apart: ${enCell(cell)}. Write this column's days as 2025-03-08.`,
  DAY_IN_FUTURE: (cell) => `A day after today: ${enCell(cell)}. Correct the day.`,
  AMOUNT_MISSING: (cell) => `No amount: ${enCell(cell)}. Add what was paid, or unit price and quantity.`,
  AMOUNT_UNREADABLE: (cell) => `Not an amount: ${enCell(cell)}. Write digits only, as in 1234.50.`,
  ORDER_TOTAL_UNSPLIT: (cell) =>
    `Another line of this order cannot be read, so its total cannot be split: ${enCell(cell)}. Correct that line and import again.`,
  QUANTITY_UNREADABLE: (cell) => `Not a quantity: ${enCell(cell)}. Write a whole number.`,
  QUANTITY_ZERO: (cell) =>
    `The quantity is zero: ${enCell(cell)}. Write a whole number above zero, or leave the line out.`,
  QUANTITY_NEGATIVE: (cell) =>
    `The quantity is negative but the order is neither cancelled nor returned: ${enCell(cell)}. Set the status to Returned, or correct the quantity.`,
  CURRENCY_UNKNOWN: (cell) =>
    `Not a known currency: ${enCell(cell)}. Use a code such as USD or EUR, or add it in the tab "Lists" first.`,
  CUSTOMER_MISSING: (cell) => `No customer: ${enCell(cell)}. Add a name, phone, e-mail or buyer ID.`,
  PRODUCT_MISSING: (cell) => `No product: ${enCell(cell)}. Add its name.`,
  AMBIGUOUS: (cell) =>
    `Several customers fit: ${enCell(cell)}. Add a phone or buyer ID, or merge the duplicates first.`,
  STATUS_UNKNOWN: (cell) =>
    `Not a known order status: ${enCell(cell)}. Use Placed, Paid, Shipped, Completed, Cancelled or Returned.`,
  CHOICE_UNKNOWN: (cell) =>
    `Not one of the choices: ${enCell(cell)}. Use an existing choice, or add it in the tab "Lists" first.`,
  VALUE_REFUSED: (cell) => `Expected ${cell.expected.en}: ${enCell(cell)}. Correct it and import again.`,
  TOO_LONG: ({ column }) =>
    `${column === '' ? 'A cell' : `"${column}"`} is too long; a cell holds 49,999 characters. Shorten it and import again.`,
  LINE_BROKEN: (_) =>
    'Quotes or delimiters on this line do not match, so its cells cannot be told apart. Correct the line in the file and import again.',
};

export const lineRefusalWords = bilingual({ 'zh-CN': zh, en });

export type LineRefusalCode = keyof typeof zh;

/** What stands in batches as the summary of an import. */
export const importSummary = bilingual({
  'zh-CN': (file: string) => `导入 ${file}`,
  en: (file: string) => `Import of ${file}`,
});

/** What a file should have been, and what was found instead, where the whole file is refused. */
export const fileRefusalWords = {
  empty: {
    expected: label('有内容的 CSV 或 TSV 文件', 'a CSV or TSV file with lines'),
    found: label('空文件', 'an empty file'),
  },
  notText: {
    expected: label('CSV 或 TSV 文本（UTF-8，或选对编码）', 'CSV or TSV text (UTF-8, or the right encoding chosen)'),
    found: label('二进制文件或别的编码', 'a binary file or another encoding'),
  },
  headerBroken: {
    expected: label('第一行是列名', 'the names of the columns on the first line'),
    found: label('引号不配对的列名行', 'a first line with quotes that do not match'),
  },
  noCustomer: {
    expected: label(
      '至少有一列说明是哪位客户（姓名、电话、邮箱或平台账号）',
      'a column that tells the customer (name, phone, e-mail or buyer ID)',
    ),
  },
  noDay: { expected: label('有一列下单日期', 'a column with the day of the order') },
  noAmount: {
    expected: label(
      '有一列金额（实付金额、订单金额，或单价）',
      "a column with an amount (paid, the order's total, or the unit price)",
    ),
  },
} as const;

/** What a column of a file may hold that no tab has a column for; `of`: the kind of file in which it means something. */
export const importFieldWords = {
  contact: { of: 'both', label: label('联系方式（电话、邮箱或微信号）', 'Contact (phone, e-mail or WeChat ID)') },
  firstName: { of: 'both', label: label('名', 'First name') },
  lastName: { of: 'both', label: label('姓', 'Last name') },
  province: { of: 'both', label: label('省份', 'Province or state') },
  city: { of: 'both', label: label('城市', 'City') },
  paidAt: { of: 'orders', label: label('付款时间', 'Paid at') },
  cancelledAt: { of: 'orders', label: label('取消时间（填了就算已取消）', 'Cancelled at (filled means cancelled)') },
  orderTotal: { of: 'orders', label: label('整单金额（按行分摊）', "Order's total (shared among its lines)") },
  orderDiscount: { of: 'orders', label: label('整单优惠（从整单金额里减）', "Discount on the order's total") },
  refunded: { of: 'orders', label: label('整单已退金额（从整单金额里减）', "Refunded of the order's total") },
  lineDiscount: { of: 'orders', label: label('这一行的优惠', 'Discount on the line') },
  moneySign: {
    of: 'orders',
    label: label('带货币符号的金额（只看币种）', 'Amount with a currency sign (read for the currency only)'),
  },
} as const;
