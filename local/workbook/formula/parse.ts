/**
 * Formula text to tree. Operators by binding power; `,` and `;` both separate arguments.
 *
 * A formula that cannot be read is a tree too: one that gives #ERROR!, as Sheets shows it. Array literals are not
 * read yet.
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
    const token = this.tokens[this.at++];
    if (token === undefined) throw new Unreadable();
    const read = OPERANDS[token.kind];
    if (read === undefined) throw new Unreadable();
    return read(this, token);
  }

  call(name: string): Node {
    this.at++;
    const args: Node[] = [];
    if (this.peek()?.kind === 'close') {
      this.at++;
      return { kind: 'call', name, args };
    }
    for (;;) {
      const next = this.peek()?.kind;
      args.push(next === 'separator' || next === 'close' ? { kind: 'constant', value: null } : this.expression(0));
      const token = this.tokens[this.at++];
      if (token?.kind === 'close') return { kind: 'call', name, args };
      if (token?.kind !== 'separator') throw new Unreadable();
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
    if (this.peek()?.kind === 'open') return this.call(name);
    if (name === 'TRUE' || name === 'FALSE') return { kind: 'constant', value: name === 'TRUE' };
    return { kind: 'error', code: '#NAME?' };
  }

  private peek(): Token | undefined {
    return this.tokens[this.at];
  }
}

const OPERANDS: { readonly [K in Token['kind']]?: (parser: Parser, token: Token) => Node } = {
  number: (_, token) => ({ kind: 'constant', value: Number(token.text) }),
  string: (_, token) => ({ kind: 'constant', value: token.text.slice(1, -1).replace(/""/g, '"') }),
  error: (_, token) => ({ kind: 'error', code: token.text }),
  reference: (_, token) => ('reference' in token ? { kind: 'reference', reference: token.reference } : UNREADABLE),
  open: (parser) => parser.bracketed(),
  operator: (parser, token) => parser.signed(token.text),
  name: (parser, token) => parser.named(token.text),
};
