/** What the made-up shop sells: care for the skin, teas, sweets. Prices in whole yuan. */
export interface Good {
  readonly sku: string;
  readonly name: string;
  readonly category: '护肤' | '茶饮' | '茶点';
  readonly price: number;
  /** How long one lasts; null where nobody buys it for being used up. */
  readonly cycleDays: number | null;
  /** What is often bought along with it. */
  readonly goesWith: readonly string[];
}

export const goods: readonly Good[] = [
  { sku: 'HF-01', name: '山茶花面霜 50克', category: '护肤', price: 168, cycleDays: 60, goesWith: ['HF-02', 'HF-03'] },
  {
    sku: 'HF-02',
    name: '氨基酸洁面乳 120克',
    category: '护肤',
    price: 79,
    cycleDays: 75,
    goesWith: ['HF-01', 'HF-05'],
  },
  { sku: 'HF-03', name: '玻尿酸精华液 30毫升', category: '护肤', price: 228, cycleDays: 50, goesWith: ['HF-01'] },
  { sku: 'HF-04', name: '舒缓补水面膜 10片', category: '护肤', price: 99, cycleDays: 30, goesWith: ['HF-03'] },
  { sku: 'HF-05', name: '玫瑰纯露 200毫升', category: '护肤', price: 88, cycleDays: 60, goesWith: ['HF-02', 'HF-04'] },
  { sku: 'HF-06', name: '乳木果护手霜 三支装', category: '护肤', price: 59, cycleDays: 90, goesWith: ['HF-01'] },
  { sku: 'HF-07', name: '儿童润肤乳 200毫升', category: '护肤', price: 69, cycleDays: 45, goesWith: ['HF-06'] },
  { sku: 'CY-01', name: '高山乌龙茶 250克', category: '茶饮', price: 128, cycleDays: 45, goesWith: ['CY-06', 'CD-01'] },
  { sku: 'CY-02', name: '平阴玫瑰花茶 50克', category: '茶饮', price: 45, cycleDays: 30, goesWith: ['CY-04'] },
  { sku: 'CY-03', name: '陈年普洱饼 357克', category: '茶饮', price: 298, cycleDays: 120, goesWith: ['CY-06'] },
  { sku: 'CY-04', name: '野生枸杞 250克', category: '茶饮', price: 68, cycleDays: 40, goesWith: ['CY-02', 'CY-05'] },
  { sku: 'CY-05', name: '洋槐蜂蜜 500克', category: '茶饮', price: 75, cycleDays: 60, goesWith: ['CY-02'] },
  { sku: 'CY-06', name: '手作紫砂小壶', category: '茶饮', price: 388, cycleDays: null, goesWith: ['CY-03'] },
  { sku: 'CD-01', name: '核桃糕礼盒', category: '茶点', price: 99, cycleDays: 35, goesWith: ['CY-01', 'CD-02'] },
  { sku: 'CD-02', name: '手工绿豆糕 12枚', category: '茶点', price: 39, cycleDays: 20, goesWith: ['CD-01'] },
  { sku: 'CD-03', name: '坚果每日装 30包', category: '茶点', price: 119, cycleDays: 30, goesWith: ['CD-01'] },
  { sku: 'CD-04', name: '桂花酸梅糕 8枚', category: '茶点', price: 36, cycleDays: 25, goesWith: ['CD-02', 'CY-02'] },
];

export function goodOf(sku: string): Good {
  const found = goods.find((one) => one.sku === sku);
  if (!found) throw new RangeError(`no such good: ${sku}`);
  return found;
}
