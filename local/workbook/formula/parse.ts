/**
 * Formula text to tree. Operators by binding power; `,` and `;` both separate arguments. In an array literal `;` ends
 * a line and `,` or `\` (of locales with a decimal comma) parts its columns.
 *
 * A formula that cannot be read is a tree too: one that gives #ERROR!, as Sheets shows it.
 */
import type { BinaryOperator, Node } from './ast';
import { type Token, tokensOf } from './tokens';

const BINDING: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};
/** A sign binds tighter than a power: -2^2 is 4. */
const SIGN_BINDING = 6;
const DEEPEST_NESTING = 200;
const UNREADABLE: Node = { kind: 'error', code: '#ERROR!' };
const REMEMBERED_FORMULAS = 20_000;

const parsed = new Map<string, Node>();

/** @param formula with its leading `=` */
export function parseFormula(formula: string): Node {
  const known = parsed.get(formula);
  if (known !== undefined) return known;
  const node = new Parser(tokensOf(formula.slice(1)).filter((token) => token.kind !== 'blank')).whole();
  if (parsed.size >= REMEMBERED_FORMULAS) parsed.clear();
  parsed.set(formula, node);
  return node;
}

class Unreadable {}

class Parser {
  private at = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Node {
    try {
      const node = this.expression(0);
      return this.at === this.tokens.length ? node : UNREADABLE;
    } catch (thrown) {
      if (thrown instanceof Unreadable) return UNREADABLE;
      throw thrown;
    }
  }

  private expression(binding: number): Node {
    if (++this.depth > DEEPEST_NESTING) throw new Unreadable();
    let left = this.operand();
    for (let token = this.peek(); token?.kind === 'operator'; token = this.peek()) {
      if (token.text === '%') {
        this.at++;
        left = { kind: 'percent', operand: left };
        continue;
      }
      const power = BINDING[token.text] ?? 0;
      if (power <= binding) break;
      this.at++;
      left = { kind: 'binary', operator: token.text as BinaryOperator, left, right: this.expression(power) };
    }
    this.depth--;
    return left;
  }

  private operand(): Node {
    let node = this.primary();
    for (;;) {
      const next = this.peek()?.kind;
      if (next === 'colon' && isPlace(node)) {
        this.at++;
        const to = this.primary();
        if (!isPlace(to)) throw new Unreadable();
        node = { kind: 'span', from: node, to };
      } else if (next === 'open' && isCallable(node)) node = { kind: 'invoke', callee: node, args: this.args() };
      else return node;
    }
  }

  private primary(): Node {
    const token = this.tokens[this.at++];
    if (token === undefined) throw new Unreadable();
    const read = OPERANDS[token.kind];
    if (read === undefined) throw new Unreadable();
    return read(this, token);
  }

  /** From the bracket that opens to the one that closes. */
  private args(): Node[] {
    this.at++;
    const args: Node[] = [];
    if (this.peek()?.kind === 'close') {
      this.at++;
      return args;
    }
    for (;;) {
      const next = this.peek()?.kind;
      args.push(next === 'separator' || next === 'close' ? { kind: 'constant', value: null } : this.expression(0));
      const token = this.tokens[this.at++];
      if (token?.kind === 'close') return args;
      if (token?.kind !== 'separator') throw new Unreadable();
    }
  }

  array(): Node {
    const lines: Node[][] = [[this.expression(0)]];
    for (;;) {
      const token = this.tokens[this.at++];
      if (token?.kind === 'closeArray') return { kind: 'array', lines };
      if (token?.kind !== 'backslash' && token?.kind !== 'separator') throw new Unreadable();
      const piece = this.expression(0);
      if (token.text === ';') lines.push([piece]);
      else lines[lines.length - 1]?.push(piece);
    }
  }

  bracketed(): Node {
    const node = this.expression(0);
    if (this.tokens[this.at++]?.kind !== 'close') throw new Unreadable();
    return node;
  }

  signed(operator: string): Node {
    if (operator !== '+' && operator !== '-') throw new Unreadable();
    return { kind: 'prefix', operator, operand: this.expression(SIGN_BINDING) };
  }

  named(text: string): Node {
    const name = text.toUpperCase();
    if (this.peek()?.kind === 'open') return { kind: 'call', name, args: this.args() };
    if (name === 'TRUE' || name === 'FALSE') return { kind: 'constant', value: name === 'TRUE' };
    return { kind: 'name', name };
  }

  private peek(): Token | undefined {
    return this.tokens[this.at];
  }
}

/** May it stand on one side of a `:`? */
function isPlace(node: Node): boolean {
  return node.kind === 'reference' || node.kind === 'name' || node.kind === 'call';
}

function isCallable(node: Node): boolean {
  return node.kind === 'invoke' || (node.kind === 'call' && node.name === 'LAMBDA');
}

const OPERANDS: { readonly [K in Token['kind']]?: (parser: Parser, token: Token) => Node } = {
  number: (_, token) => ({ kind: 'constant', value: Number(token.text) }),
  string: (_, token) => ({ kind: 'constant', value: token.text.slice(1, -1).replace(/""/g, '"') }),
  error: (_, token) => ({ kind: 'error', code: token.text }),
  reference: (_, token) => ('reference' in token ? { kind: 'reference', reference: token.reference } : UNREADABLE),
  open: (parser) => parser.bracketed(),
  openArray: (parser) => parser.array(),
  operator: (parser, token) => parser.signed(token.text),
  name: (parser, token) => parser.named(token.text),
};
