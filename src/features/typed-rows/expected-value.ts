/** What a column asks for, in words, to be said beside what was found. */
import { type Label, label } from '../../i18n/bilingual';
import type { Column, Kind } from '../../schema/column';
import { expectedInstead, type LimitContext } from '../../sheets/value-limits';

const BY_KIND: Partial<Record<Kind, Label>> = {
  phone: label('电话号码（中国手机11位）', "a phone number of the customer's country"),
  email: label('邮箱地址', 'an e-mail address'),
  person: label('同事的邮箱，见团队表', "a colleague's e-mail address, as in the tab Team"),
  anniversary: label('日期（如 1990-03-15 或 农历03-15）', 'a day such as 1990-03-15 or lunar 03-15'),
};

/** No value of any kind: each column says what it wants instead. */
const NOTHING = '\u0000';

export const expectedOf = (column: Column, limits: LimitContext): Label =>
  BY_KIND[column.kind] ?? expectedInstead(column, NOTHING, limits) ?? label('文字', 'text');
