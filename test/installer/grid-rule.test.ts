import { formulaAt, gridRuleOf, signature, signatureOf } from '../../src/installer/grid-rule';
import { check, choice, day, int, money, phone, rate, text } from '../../src/schema/column';
import { levels } from '../../src/schema/lists/customer-lists-table';

const labels = () => ['VIP', 'Gold'];

// Design, "Entry" and platform facts ("Validation", "Formulas of ours use `;`, no decimals").
it.each([
  ['free text takes anything', text('文', 'Text'), null],
  ['a masked phone is kept, so no rule refuses it', phone('电话', 'Phone'), null],
  ['a column the product fills has no rule to stumble over', day('日', 'Day', '='), null],
  ['a tick box', check('完成', 'Done'), { criteria: 'CHECKBOX' }],
  ['a drop-down', choice(levels, '等级', 'Level'), { criteria: 'VALUE_IN_LIST', values: ['VIP', 'Gold'] }],
  ['a day', day('日', 'Day'), { criteria: 'DATE_IS_VALID_DATE' }],
  [
    'a day not after today',
    day('日', 'Day', '', { rule: 'notAfterToday' }),
    { criteria: 'CUSTOM_FORMULA', formula: '=IF(ISNUMBER(X);AND(X<TODAY()+1);FALSE)' },
  ],
  [
    'a whole number above zero',
    int('数', 'Count', '', { rule: 'positive' }),
    { criteria: 'CUSTOM_FORMULA', formula: '=IF(ISNUMBER(X);AND(INT(X)=X;X>0);FALSE)' },
  ],
  [
    'one to five stars',
    rate('星', 'Stars'),
    { criteria: 'CUSTOM_FORMULA', formula: '=IF(ISNUMBER(X);AND(INT(X)=X;X>=1;X<=5);FALSE)' },
  ],
  ['money', money('钱', 'Money'), { criteria: 'NUMBER_BETWEEN', from: -1e12, to: 1e12 }],
  [
    'money not below zero',
    money('钱', 'Money', '', { rule: 'notNegative' }),
    { criteria: 'NUMBER_GREATER_THAN_OR_EQUAL_TO', than: 0 },
  ],
])('%s', (_title, column, rule) => {
  expect(gridRuleOf(column, labels)).toEqual(rule);
});

describe('a rule that is found again', () => {
  const rule = { criteria: 'CUSTOM_FORMULA', formula: '=IF(ISNUMBER(X);AND(INT(X)=X;X>0);FALSE)' } as const;

  it.each([
    ['as it was written', '=IF(ISNUMBER(D2);AND(INT(D2)=D2;D2>0);FALSE)'],
    ['with the separators of the locale', '=IF(ISNUMBER(D2), AND(INT(D2)=D2, D2>0), FALSE)'],
    ['as the rule of a cell further down and right', '=IF(ISNUMBER(AB17);AND(INT(AB17)=AB17;AB17>0);FALSE)'],
  ])('is known %s', (_title, formula) => {
    expect(signature('CUSTOM_FORMULA', [formula], false)).toBe(signatureOf(rule));
  });

  it.each([
    ['asks for something else', ['=IF(ISNUMBER(D2);AND(INT(D2)=D2;D2>1);FALSE)'], false],
    ['only warns', ['=IF(ISNUMBER(D2);AND(INT(D2)=D2;D2>0);FALSE)'], true],
  ])('is another one when it %s', (_title, args, allowInvalid) => {
    expect(signature('CUSTOM_FORMULA', args, allowInvalid)).not.toBe(signatureOf(rule));
  });

  it('speaks of the first cell it is for', () => {
    expect(formulaAt(rule.formula, 'E2')).toBe('=IF(ISNUMBER(E2);AND(INT(E2)=E2;E2>0);FALSE)');
  });
});
