/**
 * The code of a template: JavaScript that makes the page, line for line as the template has it. Standard scriptlets are
 * taken over, printing ones become `output._$ =`, force-printing ones and the text between them `output._ =`. A line
 * break right behind a scriptlet is not printed.
 *
 * Lines are kept, so that a comment in a scriptlet comments out the rest of its line, as Google's guide describes.
 *
 * @see developers.google.com/apps-script/guides/html/templates#debugging_templates
 */
const SCRIPTLET = /<\?(!=|=)?([\s\S]*?)\?>(\r?\n)?/g;

/** An expression whose value is the HtmlOutput. */
export function templateCode(content: string): string {
  return `${HEAD}${bodyOf(content)}${FOOT}`;
}

/** The same with each line of the template behind its line of code. */
export function templateCodeWithComments(content: string): string {
  const lines = content.split(/\r?\n/);
  const code = bodyOf(content).split('\n');
  return `${HEAD}${code.map((line, at) => (lines[at] === undefined ? line : `${line} // ${lines[at]}`)).join('\n')}${FOOT}`;
}

const HEAD = '(function() { var output = HtmlService.initTemplate();';
const FOOT = `
  /* End of user code */
  return output.$out.append('');
})();`;

function bodyOf(content: string): string {
  let code = '';
  let end = 0;
  for (const match of content.matchAll(SCRIPTLET)) {
    const [whole, sign, scriptlet = '', lineBreak] = match;
    code += printedText(content.slice(end, match.index));
    const target = sign === undefined ? '' : sign === '=' ? ' output._$ = ' : ' output._ = ';
    code += `${target}${scriptlet} ;${lineBreak === undefined ? '' : '\n'}`;
    end = match.index + whole.length;
  }
  return code + printedText(content.slice(end));
}

function printedText(text: string): string {
  const lines = text.split(/(?<=\n)/);
  return lines
    .filter((line) => line !== '')
    .map((line) => ` output._ =  '${literal(line)}';${line.endsWith('\n') ? '\n' : ''}`)
    .join('');
}

const LITERALS: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};
const literal = (line: string): string =>
  line.replace(/[\\'"]/g, '\\$&').replace(/[\n\r\u2028\u2029]/g, (letter) => LITERALS[letter]!);
