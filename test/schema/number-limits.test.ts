import { int, money, rate, share, text } from '../../src/schema/column';
import { numberLimits } from '../../src/schema/number-limits';

// Design, "Tabs": quantity (int > 0), rate 1–5, satisfaction one decimal, alive 0–1, recommend int 0–10.
it.each([
  ['nothing for text', text('文', 'Text'), null],
  ['any number for money', money('钱', 'Money'), {}],
  ['whole numbers', int('数', 'Count'), { whole: true }],
  ['whole numbers above zero', int('数量', 'Quantity', '', { rule: 'positive' }), { whole: true, above: 0 }],
  [
    'whole numbers from zero to ten',
    int('推荐', 'Recommend', '', { rule: 'zeroToTen' }),
    { whole: true, atLeast: 0, atMost: 10 },
  ],
  ['whole stars', rate('评分', 'Rating'), { whole: true, atLeast: 1, atMost: 5 }],
  ['stars with a tenth', rate('满意度', 'Satisfaction', '', { rule: 'oneDecimal' }), { atLeast: 1, atMost: 5 }],
  ['a share', share('可能', 'Chance'), { atLeast: 0, atMost: 1 }],
])('asks for %s', (_title, column, limits) => {
  expect(numberLimits(column)).toEqual(limits);
});
