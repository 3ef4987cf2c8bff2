/** The files of the made-up Chinese sample shop, the same every time: name → text. */
import Papa from 'papaparse';
import { makeBuyers } from './buyers';
import { campaignRows, participationRows, surveyRows } from './campaign-files';
import { customerRows, dateRows, historiesOf, issueRows, talkRows } from './care-files';
import { seededChance } from './chance';
import { goods } from './goods-table';
import { handRows, jdRows, type Rows, taobaoRows, youzanRows } from './order-files';
import { colleagues } from './people-table';
import { makePurchases } from './purchases';
import { dayText, FIRST_DAY } from './shop-days';

const SEED = 20260314;
const BUYERS = 300;

export function sampleShopFiles(): Readonly<Record<string, string>> {
  const chance = seededChance(SEED);
  const buyers = makeBuyers(BUYERS, chance);
  const purchases = makePurchases(buyers, chance);
  const histories = historiesOf(buyers, purchases);
  const at = (...homes: readonly string[]) => purchases.filter(({ home }) => homes.includes(home));
  const files: Readonly<Record<string, Rows>> = {
    'team.csv': teamRows(),
    'products.csv': productRows(),
    'customers.csv': customerRows(histories, chance),
    'taobao-orders.csv': taobaoRows(at('taobao')),
    'jd-orders.csv': jdRows(at('jd')),
    'youzan-orders.csv': youzanRows(at('youzan')),
    'hand-kept-orders.csv': handRows(at('wechat', 'shop')),
    'interactions.csv': talkRows(histories, chance),
    'issues.csv': issueRows(histories, chance),
    'dates.csv': dateRows(histories, chance),
    'campaigns.csv': campaignRows(),
    'participation.csv': participationRows(histories),
    'surveys.csv': surveyRows(histories),
  };
  return Object.fromEntries(Object.entries(files).map(([name, rows]) => [name, textOf(rows)]));
}

const textOf = (rows: Rows): string => `${Papa.unparse(rows as string[][], { newline: '\n' })}\n`;

const teamRows = (): Rows => [
  ['email', 'name', 'role', 'digest', 'active'],
  ...colleagues.map(({ email, name, role }) => [email, name, role, 'TRUE', 'TRUE']),
];

const productRows = (): Rows => [
  ['sku', 'name', 'category', 'price', 'cycleDays', 'launchedOn', 'active'],
  ...goods.map(({ sku, name, category, price, cycleDays }, nth) => [
    ...[sku, name, category, `${price}`, cycleDays === null ? '' : `${cycleDays}`],
    ...[dayText(FIRST_DAY + nth * 5), 'TRUE'],
  ]),
];
