import { colourFormula, comparableFormula, keyInFormula } from '../../src/installer/colour-formula';
import { everyLabel } from '../../src/installer/drop-down-labels';
import type { ColourRule } from '../../src/schema/colour-rule';
import type { Tab } from '../../src/schema/tab';
import { tabOf, workbook } from '../../src/schema/workbook-schema';

const orders: Tab = tabOf('orders');
const labels = everyLabel([]);
const positionIn = (tab: Tab) => (key: string) => Object.keys(tab.columns).indexOf(key) + 1;

const all = workbook.tabs.flatMap((tab) =>
  tab.colours.map((rule) => ({
    title: `${tab.key} ${rule.key}`,
    formula: colourFormula(tab, rule, positionIn(tab), labels),
  })),
);

describe('the formula of a colour rule', () => {
  it('looks at its own row, leaves the header out and bears its name', () => {
    const rule = orders.colours.find(({ key }) => key === 'deliveryLate') as ColourRule;
    expect(colourFormula(orders, rule, positionIn(orders), labels)).toBe(
      '=AND(ROW()>1;N("regulars deliveryLate")=0;OR($G1="待发货";$G1="Paid";$G1="已发货";$G1="Shipped");ISNUMBER($W1);$W1<TODAY())',
    );
  });

  // platform facts: formulas of ours use `;`, no array literals, no decimals; cells of other tabs cannot be read.
  it.each(all)('$title is true in every locale', ({ formula }) => {
    const bare = formula.replace(/"[^"]*"/g, '""');
    expect(bare).not.toMatch(/[,{}!]|\d\.\d/);
    expect(bare.match(/\$?[A-Z]{1,2}\$?\d+\b/g)?.every((reference) => /^\$[A-Z]{1,2}1$/.test(reference))).toBe(true);
  });

  it.each(all)('$title is known by its name, whatever Google makes of the rest', ({ title, formula }) => {
    expect(keyInFormula(formula.replace(/;/g, ', ').replace(/\$[A-Z]+1/g, '#REF!'))).toBe(title.split(' ')[1]);
  });

  it('is none of ours without that name', () => {
    expect(keyInFormula('=$A1="Regulars"')).toBeNull();
  });

  it('writes a label with quotes in it so that Sheets reads it', () => {
    const choice = {
      list: 'orderStatuses',
      key: 'completed',
      labels: { 'zh-CN': '', en: 'the "end"' },
      order: 1,
      active: true,
    };
    const rule = orders.colours.find(({ key }) => key === 'completed') as ColourRule;
    expect(colourFormula(orders, rule, positionIn(orders), everyLabel([choice]))).toContain('$G1="the ""end"""');
  });

  it('says the same with another separator and other blanks, not with other words', () => {
    expect(comparableFormula('=and($A1="a;b"; today()>1)')).toBe(comparableFormula('=AND($A1="a;b",TODAY()>1)'));
    expect(comparableFormula('=$A1="a;b"')).not.toBe(comparableFormula('=$A1="a,b"'));
  });
});
