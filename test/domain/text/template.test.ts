import fc from 'fast-check';
import Mustache from 'mustache';
import { filledTemplate, parseTemplate } from '../../../src/domain/text/template';

const PLACES = { name: 'Ann {{offer}} <b>', offer: '', shop: 'Tea & Co', stop: 'reply STOP' };
const ours = (text: string): string => filledTemplate(parseTemplate(text), PLACES);
/** The library whose language this is; in it, too, nothing is escaped here. */
const theirs = (text: string): string => Mustache.render(text, PLACES, {}, { escape: String });

/** Templates as they can be written, nested to a depth of three. */
const { template } = fc.letrec<{ template: string; piece: string }>((tie) => ({
  piece: fc.oneof(
    { maxDepth: 3 },
    fc.string({ unit: fc.constantFrom(...'ab \n\n，李 '), maxLength: 6 }),
    fc.constantFrom('{{name}}', '{{ offer }}', '{{{shop}}}', '{{&stop}}', '{{unknown}}', '{{! a remark }}', '\n'),
    fc
      .tuple(fc.constantFrom('#', '^'), fc.constantFrom('name', 'offer', 'unknown'), tie('template'))
      .map(([sign, name, inner]) => `{{${sign}${name}}}${inner}{{/${name}}}`),
  ),
  template: fc.array(tie('piece'), { maxLength: 5 }).map((pieces) => pieces.join('')),
}));

describe('a template', () => {
  it('comes out as mustache writes it, blank lines and all', () => {
    fc.assert(
      fc.property(template, (text) => expect(ours(text)).toBe(theirs(text))),
      { numRuns: 2_000 },
    );
  });

  it('has no place of its own where what is filled in looks like one', () => {
    expect(ours('{{name}}{{#name}} {{.}}{{/name}}')).toBe('Ann {{offer}} <b> Ann {{offer}} <b>');
  });

  it.each([
    ['{{name'],
    ['{{#name}}'],
    ['{{/name}}'],
    ['{{#name}}{{/offer}}'],
    ['{{#name}}{{#offer}}{{/name}}{{/offer}}'],
    ['{{{name}}'],
  ])('%s is refused, as mustache refuses it', (text) => {
    expect(() => theirs(text)).toThrow();
    expect(() => parseTemplate(text)).toThrow(SyntaxError);
  });

  it('never fills a place from what every object has', () => {
    expect(ours('[{{constructor}}{{toString}}{{__proto__}}]')).toBe('[]');
  });

  it('is read in a time that grows with its length, however odd it is', () => {
    for (const odd of ['{{', '{{#', '{{#a}}', '{{{', '}}', ' {{!', '{{! }} ']) {
      const text = odd.repeat(2_500);
      expect(() => {
        try {
          parseTemplate(text);
        } catch (error) {
          if (!(error instanceof SyntaxError)) throw error;
        }
      }).not.toThrow();
    }
  });
});
