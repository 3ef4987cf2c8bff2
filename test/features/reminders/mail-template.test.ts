import fc from 'fast-check';
import { filled, PLACES, type Places, templateTrouble } from '../../../src/features/reminders/mail-template';
import { shippedTemplates } from '../../../src/schema/shipped/templates-table';

const SUBJECT = 'Hello {{name}}';
const BODY = '{{name}}, hello. {{stop}}';
const troubleOf = (own: { subject?: string; body?: string }) =>
  templateTrouble({ subject: SUBJECT, body: BODY, ...own })?.en ?? null;

const places = (own: Partial<Places> = {}): Places => ({
  ...(Object.fromEntries(PLACES.map((place) => [place, ''])) as unknown as Places),
  ...own,
});

describe('a template is judged before anybody gets a mail', () => {
  it('has no trouble as it is shipped, in both languages', () => {
    const troubles = shippedTemplates.map(({ id, language, subject, body }) => [
      `${id} ${language}`,
      templateTrouble({ subject: String(subject), body: String(body) }),
    ]);
    expect(troubles.filter(([, trouble]) => trouble !== null)).toEqual([]);
  });

  it.each([
    ['a place that nobody fills', { body: `${BODY} {{nmae}}` }, 'has {{nmae}}, which is not known'],
    ['such a place in the subject', { subject: '{{product.name}}' }, 'has {{product.name}}'],
    ['such a place inside a part', { body: '{{#offer}}{{coupon}}{{/offer}} {{stop}}' }, 'has {{coupon}}'],
    ['what a part stands for, outside a part', { body: '{{.}} {{stop}}' }, 'has {{.}}'],
    ['another template', { body: '{{> footer}} {{stop}}' }, 'has {{> footer}}'],
    ['braces that do not close', { body: '{{stop}} {{name' }, 'is broken'],
    ['a part that does not end', { body: '{{#offer}}{{stop}}' }, 'is broken'],
    ['no way to stop', { body: '{{name}}, hello.' }, 'lacks {{stop}}'],
    ['a way to stop only where there is an offer', { body: '{{#offer}}{{stop}}{{/offer}}' }, 'lacks {{stop}}'],
    ['no subject', { subject: ' ' }, 'has no subject'],
  ])('is caught with %s', (_, own, words) => {
    expect(troubleOf(own)).toContain(words);
  });

  it('may tell every place that is known, bare, in three braces, and as a part', () => {
    const body = PLACES.map((place) => `{{#${place}}}{{{${place}}}}{{.}}{{/${place}}}{{^${place}}}-{{/${place}}}`).join(
      '',
    );
    expect(troubleOf({ body: `${body}{{stop}}` })).toBeNull();
  });

  it('never fails to judge, whatever somebody types', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'{}#^/>!=&. name stop'), maxLength: 60 });
    fc.assert(
      fc.property(typed, typed, (subject, body) => void templateTrouble({ subject, body })),
      { numRuns: 2_000 },
    );
  });
});

describe('what is filled in', () => {
  it('is said as it stands and never filled again: a name that is a place stays a name', () => {
    const { subject, body } = filled({ subject: SUBJECT, body: BODY }, places({ name: '{{stop}}<b>&', stop: 'STOP' }));
    expect([subject, body]).toEqual(['Hello {{stop}}<b>&', '{{stop}}<b>&, hello. STOP']);
  });

  it('puts no line break and no control character into a subject, and no control character into a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const { subject, body } = filled({ subject: SUBJECT, body: BODY }, places({ name }));
        expect(subject).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029]/u);
        expect(body).not.toMatch(/[^\P{Cc}\n]|[\p{Cs}\u2028\u2029]/u);
        expect(subject.length).toBeLessThanOrEqual(200);
      }),
    );
  });
});
