import { COMPUTED_HEADER_COLOUR, HEADER_COLOURS, MEANING_LOOKS } from '../../src/schema/palette';
import { workbook } from '../../src/schema/workbook-schema';

/** WCAG 2.2, "relative luminance" and "contrast ratio". */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light, dark] = luminance(one) > luminance(other) ? [one, other] : [other, one];
  return (luminance(light) + 0.05) / (luminance(dark) + 0.05);
}

const rules = workbook.tabs.flatMap((tab) =>
  tab.colours.map((rule) => ({ tab, rule, title: `${tab.key} ${rule.key}` })),
);

describe('a colour that means something', () => {
  // Design, "Colours mean something": contrast ≥ 4.5:1.
  it.each(Object.entries(MEANING_LOOKS))('%s can be read', (_, { background, fontColor }) => {
    expect(contrast(background, fontColor)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([...Object.values(HEADER_COLOURS), COMPUTED_HEADER_COLOUR])('a header on %s can be read', (colour) => {
    expect(contrast(colour, '#000000')).toBeGreaterThanOrEqual(4.5);
  });

  it('tells six meanings apart by their ground', () => {
    expect(new Set(Object.values(MEANING_LOOKS).map(({ background }) => background)).size).toBe(6);
  });

  it.each(rules)('$title looks only at columns of its own tab, and paints there', ({ tab, rule }) => {
    const named = [...rule.when.map(({ column }) => column), ...(rule.paints === 'row' ? [] : rule.paints)];
    expect(named.filter((key) => !(key in tab.columns))).toEqual([]);
    expect(rule.when.length).toBeGreaterThan(0);
  });

  it.each(rules)('$title names only choices that its columns have', ({ tab, rule }) => {
    const unknown = rule.when.flatMap((condition) => {
      if (condition.is !== 'oneOf') return [];
      const choices = tab.columns[condition.column]?.list?.choices ?? {};
      return condition.keys.filter((key) => !(key in choices));
    });
    expect(unknown).toEqual([]);
  });

  it.each(workbook.tabs)('$key has no rule twice', ({ colours }) => {
    expect(new Set(colours.map(({ key }) => key)).size).toBe(colours.length);
  });
});
