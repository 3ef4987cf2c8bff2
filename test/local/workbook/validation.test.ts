/**
 * Sources: Google's reference for DataValidationCriteria; "Validation" in the project's notes on the platform
 * ("'' always clears", "a formula's result is judged as well", "rules stay with the physical cell").
 */
import type { Stored, ValidationRule } from '../../../local/workbook/model';
import { aRule, area, aWorkbook, entryOf, put } from './workbook-builder';

const EMAIL = aRule('TEXT_IS_VALID_EMAIL');
/** 2024-03-05 */
const DAY = 45_356;

function judged(rule: ValidationRule, value: Stored, format?: string): boolean {
  const workbook = aWorkbook();
  workbook.apply({ op: 'validation', area: area(2, 1), rules: rule });
  if (format !== undefined) workbook.apply({ op: 'formats', area: area(2, 1), formats: format });
  return workbook.accepts(0, 2, 1, entryOf(value));
}

describe('what a rule accepts', () => {
  it.each<[string, ValidationRule, Stored, Stored]>([
    ['a list', aRule('VALUE_IN_LIST', ['new', 'paid'], true), 'paid', 'Paid '],
    ['a list with numbers', aRule('VALUE_IN_LIST', ['1', '2'], true), 1, 3],
    ['a checkbox', aRule('CHECKBOX'), false, 'no'],
    ['a checkbox with its own values', aRule('CHECKBOX', 'yes', 'no'), 'no', true],
    ['whole numbers from 1 to 5', aRule('NUMBER_BETWEEN', 1, 5), 5, 5.1],
    ['not between', aRule('NUMBER_NOT_BETWEEN', 1, 5), 6, 1],
    ['above', aRule('NUMBER_GREATER_THAN', 0), 0.01, 0],
    ['at least', aRule('NUMBER_GREATER_THAN_OR_EQUAL_TO', 0), 0, -1],
    ['below', aRule('NUMBER_LESS_THAN', 0), -1, 0],
    ['at most', aRule('NUMBER_LESS_THAN_OR_EQUAL_TO', 0), 0, 1],
    ['equal', aRule('NUMBER_EQUAL_TO', 3), 3, 4],
    ['not equal', aRule('NUMBER_NOT_EQUAL_TO', 3), 4, 3],
    ['a number, not a text', aRule('NUMBER_GREATER_THAN', 0), 7, 'seven'],
    ['a text part', aRule('TEXT_CONTAINS', '@'), 'a@b', 'ab'],
    ['no text part', aRule('TEXT_DOES_NOT_CONTAIN', '@'), 'ab', 'a@b'],
    ['one text', aRule('TEXT_EQUAL_TO', 'x'), 'x', 'y'],
    ['an e-mail', EMAIL, 'li.na@mail.example.cn', 'li.na@'],
    ['an address on the web', aRule('TEXT_IS_VALID_URL'), 'https://example.com/a?b', 'not a url'],
    ['a formula', aRule('CUSTOM_FORMULA', '=LEN(A2)=3'), 'abc', 'ab'],
    ['a formula that fails', aRule('CUSTOM_FORMULA', '=1/A2>0'), 1, 0],
  ])('%s', (_, rule, good, bad) => {
    expect(judged(rule, good)).toBe(true);
    expect(judged(rule, bad)).toBe(false);
    expect(judged(rule, '')).toBe(true);
    expect(judged({ ...rule, allowInvalid: true }, bad)).toBe(true);
  });

  it.each<[string, ValidationRule, number, number]>([
    ['before', aRule('DATE_BEFORE', DAY), DAY - 1, DAY],
    ['after', aRule('DATE_AFTER', DAY), DAY + 1, DAY],
    ['on or before, whatever the hour', aRule('DATE_ON_OR_BEFORE', DAY), DAY + 0.99, DAY + 1],
    ['on or after', aRule('DATE_ON_OR_AFTER', DAY), DAY, DAY - 1],
    ['between', aRule('DATE_BETWEEN', DAY, DAY + 2), DAY + 2, DAY + 3],
    ['not between', aRule('DATE_NOT_BETWEEN', DAY, DAY + 2), DAY + 3, DAY],
    ['that day', aRule('DATE_EQUAL_TO', DAY), DAY + 0.5, DAY + 1],
  ])('a day %s', (_, rule, good, bad) => {
    expect(judged(rule, good, 'yyyy-mm-dd')).toBe(true);
    expect(judged(rule, bad, 'yyyy-mm-dd')).toBe(false);
    expect(judged(rule, 'soon', 'yyyy-mm-dd')).toBe(false);
  });

  it('takes a number for a day only under a date format, the one typing brings included', () => {
    const rule = aRule('DATE_IS_VALID_DATE');
    expect(judged(rule, DAY)).toBe(false);
    expect(judged(rule, DAY, 'm/d/yyyy')).toBe(true);
    const workbook = aWorkbook();
    workbook.apply({ op: 'validation', area: area(1, 1), rules: rule });
    expect(workbook.accepts(0, 1, 1, workbook.typed(0, 1, 1, '2024-03-05'))).toBe(true);
    expect(workbook.accepts(0, 1, 1, workbook.typed(0, 1, 1, '31/31/2024'))).toBe(false);
    expect(workbook.accepts(0, 1, 1, entryOf('=TODAY()'))).toBe(true);
  });

  it('judges the result of a formula', () => {
    expect(judged(aRule('NUMBER_BETWEEN', 1, 5), '=2+2')).toBe(true);
    expect(judged(aRule('NUMBER_BETWEEN', 1, 5), '=2*4')).toBe(false);
    expect(judged(aRule('NUMBER_BETWEEN', 1, 5), '=1/0')).toBe(false);
    expect(judged(EMAIL, '=""')).toBe(true);
  });

  it('follows a range of choices as it changes', () => {
    const workbook = aWorkbook();
    workbook.apply({ op: 'validation', area: area(1, 1, 5), rules: aRule('VALUE_IN_RANGE', area(1, 3, 3), true) });
    put(workbook, 1, 3, [['gold'], [7]]);
    expect(['gold', 7, 'silver'].map((value) => workbook.accepts(0, 1, 1, { value }))).toEqual([true, true, false]);
    put(workbook, 3, 3, [['silver']]);
    expect(workbook.accepts(0, 1, 1, { value: 'silver' })).toBe(true);
  });

  it('reads a rule formula from each cell as its own, with the candidate in place', () => {
    const workbook = aWorkbook();
    put(workbook, 1, 2, [['limit'], [10], [20], [30]]);
    workbook.apply({ op: 'validation', area: area(2, 1, 3), rules: aRule('CUSTOM_FORMULA', '=AND(A2<=B2;A2<=$B$4)') });
    expect([2, 3, 4].map((row) => workbook.accepts(0, row, 1, { value: 15 }))).toEqual([false, true, true]);
    expect(workbook.values(area(2, 1, 3))).toEqual([[''], [''], ['']]);
    expect(workbook.validations(area(3, 1))[0]?.[0]?.args).toEqual(['=AND(A3<=B3;A3<=$B$4)']);
  });

  it('sees the candidate through other formulas and forgets it again', () => {
    const workbook = aWorkbook();
    put(workbook, 1, 1, [[1, '=A1*10']]);
    workbook.apply({ op: 'validation', area: area(1, 1), rules: aRule('CUSTOM_FORMULA', '=B1<50') });
    expect([4, 5].map((value) => workbook.accepts(0, 1, 1, { value }))).toEqual([true, false]);
    expect(workbook.values(area(1, 1, 1, 2))).toEqual([[1, 10]]);
  });

  it('names a criterion that it does not know instead of letting it pass', () => {
    expect(() => judged(aRule('NO_SUCH'), 1)).toThrow('NO_SUCH is not emulated');
  });
});
