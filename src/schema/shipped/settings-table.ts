/**
 * Every setting: what a new workbook starts with, by its language, and what it means. All values are text in the grid.
 */
import { type Label, label } from '../../i18n/bilingual';

export interface ShippedSetting {
  /** Blank where the installer knows better (workbookId). */
  readonly initial: Label;
  readonly meaning: Label;
}

const same = (value: string): Label => label(value, value);

export const shippedSettings = {
  shop: {
    initial: label('我的小店', 'My shop'),
    meaning: label('店名，写在邮件里', "The shop's name, as it stands in mails"),
  },
  language: {
    initial: label('zh-CN', 'en'),
    meaning: label('界面语言：zh-CN 或 en；请用菜单更换', 'Language: zh-CN or en; change it by the menu'),
  },
  currency: {
    initial: label('CNY', 'USD'),
    meaning: label('本位币（三位代码）；折合金额都用它', 'Home currency (three letters); all sums are in it'),
  },
  country: {
    initial: label('CN', 'US'),
    meaning: label(
      '店铺所在国家（两位代码）；电话按它识别',
      'Country of the shop (two letters); phones are read by it',
    ),
  },
  reminderHour: { initial: same('8'), meaning: label('每天几点发提醒（0–23）', 'Hour of the daily reminders (0–23)') },
  mailReserve: {
    initial: same('10'),
    meaning: label('每天给您自己留多少封邮件额度', "Mails of the day's quota that are left for yourself"),
  },
  replyHoursHigh: {
    initial: same('4'),
    meaning: label('高优先级售后：几小时内答复', 'High-priority issues: hours to reply'),
  },
  replyHoursNormal: {
    initial: same('24'),
    meaning: label('中优先级售后：几小时内答复', 'Normal issues: hours to reply'),
  },
  replyHoursLow: {
    initial: same('72'),
    meaning: label('低优先级售后：几小时内答复', 'Low-priority issues: hours to reply'),
  },
  coreShare: {
    initial: same('70'),
    meaning: label('核心客户合计贡献百分之几的销售额', 'Percent of sales that core customers bring together'),
  },
  yearEnds: {
    initial: same('12-31'),
    meaning: label('营业年度最后一天（月-日）', 'Last day of the business year (MM-DD)'),
  },
  pointsPerUnit: {
    initial: same('0'),
    meaning: label('每消费1元积几分；0 为不用积分', 'Points for each unit of money spent; 0 turns points off'),
  },
  lunarRule: {
    initial: same('earlier'),
    meaning: label(
      '当年没有的农历日或2月29日：earlier 提前，later 推后',
      'A lunar day or 29 February that a year lacks: earlier or later',
    ),
  },
  repurchaseDays: {
    initial: same('30'),
    meaning: label(
      '商品没有写复购周期时，几天后提醒复购',
      'Days to a repurchase reminder when the product has no cycle',
    ),
  },
  rfmScoring: {
    initial: same('even'),
    meaning: label('客户分群的打分：even 或 published', 'Scoring of segments: even or published'),
  },
  workbookId: {
    initial: same(''),
    meaning: label('本表格的编号；复制出来的表格不会发邮件', 'The id of this spreadsheet; a copy of it sends nothing'),
  },
} as const satisfies Record<string, ShippedSetting>;

export type SettingKey = keyof typeof shippedSettings;
