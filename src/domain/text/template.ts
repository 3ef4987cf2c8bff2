/**
 * Owns what a template is: mustache as far as mails need it. Places are filled with plain text, each once; `{{#x}}…{{/x}}`
 * stands where x is filled, `{{^x}}…{{/x}}` where it is not, `{{.}}` is the x of the part it stands in.
 *
 * Not taken, since there is nothing here for it: other templates (`{{> x}}`), other braces (`{{=<% %>=}}`), lists. They
 * come out as places that nobody knows. A line that holds nothing but marks of parts leaves no line behind.
 *
 * @see mustache(5), whose rendering a test holds this to
 */

export type TemplatePiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'place'; readonly name: string }
  | {
      readonly kind: 'part';
      readonly name: string;
      /** Stands where the place is blank. */
      readonly isElse: boolean;
      readonly pieces: readonly TemplatePiece[];
    };

const MARK = /^\{\{(?:\{(.*?)\}\}\}|(?!\{)([#^/!>&=]?)(.*?)\}\})/s;
const ALONE = /^[ \t]*((?:\{\{[#^/!][^{}\n]*\}\}[ \t]*)+)(?:\r?\n|$)/gm;

/** @throws SyntaxError when braces or parts do not close */
export function parseTemplate(text: string): readonly TemplatePiece[] {
  const open: { name: string; isElse: boolean; pieces: TemplatePiece[] }[] = [{ name: '', isElse: false, pieces: [] }];
  let rest = text.replace(ALONE, (_, marks: string) => marks.replace(/\}\}[ \t]+/g, '}}'));
  for (let at = rest.indexOf('{{'); at >= 0; at = rest.indexOf('{{')) {
    const [whole = '', plain, sign = '', said = ''] = MARK.exec(rest.slice(at)) ?? [];
    if (whole === '') throw new SyntaxError(rest.slice(at, at + 40));
    const into = open[open.length - 1]!;
    if (at > 0) into.pieces.push({ kind: 'text', text: rest.slice(0, at) });
    rest = rest.slice(at + whole.length);
    const name = (plain ?? said).trim();
    if (sign === '#' || sign === '^') open.push({ name, isElse: sign === '^', pieces: [] });
    else if (sign === '/') {
      if (open.length < 2 || into.name !== name) throw new SyntaxError(`{{/${name}}}`);
      open.pop();
      open[open.length - 1]!.pieces.push({ kind: 'part', ...into });
    } else if (sign === '>' || sign === '=') into.pieces.push({ kind: 'place', name: `${sign} ${name}` });
    else if (sign !== '!') into.pieces.push({ kind: 'place', name });
  }
  if (open.length > 1) throw new SyntaxError(`{{#${open[open.length - 1]!.name}}}`);
  open[0]!.pieces.push({ kind: 'text', text: rest });
  return open[0]!.pieces;
}

/** What a place is not filled with is blank. */
export function filledTemplate(
  pieces: readonly TemplatePiece[],
  places: Readonly<Record<string, string>>,
  self = '',
): string {
  const filling = (name: string): string =>
    name === '.' ? self : Object.keys(places).includes(name) ? places[name]! : '';
  const said = pieces.map((piece) => {
    if (piece.kind === 'text') return piece.text;
    const value = filling(piece.name);
    if (piece.kind === 'place') return value;
    const stands = piece.isElse ? value === '' : value !== '';
    return stands ? filledTemplate(piece.pieces, places, piece.isElse ? self : value) : '';
  });
  return said.join('');
}
