/**
 * A call's arguments as a function sees them: unevaluated until asked for, each in the kind it is asked for.
 */
import type { Node } from './ast';
import { asMatrix } from './grid';
import { narrowed } from './narrowed';
import type { Scope } from './scope';
import {
  type Closure,
  eachCell,
  fault,
  isClosure,
  isMatrix,
  type Matrix,
  type Scalar,
  sound,
  toNumber,
  toText,
  toTruth,
  type Value,
} from './values';

export type Evaluate = (node: Node, scope: Scope) => Value;

export class Arguments {
  constructor(
    readonly nodes: readonly Node[],
    readonly scope: Scope,
    readonly evaluate: Evaluate,
    /** Where there is one it stands for the argument. */
    private readonly given: readonly (Value | undefined)[] = [],
  ) {}

  get count(): number {
    return this.nodes.length;
  }

  has(index: number): boolean {
    return index < this.nodes.length;
  }

  /** Was it left out, or left blank between two separators? */
  isBlank(index: number): boolean {
    const node = this.nodes[index];
    return node === undefined || (node.kind === 'constant' && node.value === null);
  }

  with(given: readonly (Value | undefined)[]): Arguments {
    return new Arguments(this.nodes, this.scope, this.evaluate, given);
  }

  value(index: number): Value {
    const given = this.given[index];
    if (given !== undefined) return given;
    const node = this.nodes[index];
    if (node === undefined) throw fault('#N/A');
    return this.evaluate(node, this.scope);
  }

  /** May be an error value; a fault is still thrown. */
  scalar(index: number): Scalar {
    return narrowed(this.value(index), this.scope);
  }

  number(index: number, absent?: number): number {
    if (absent !== undefined && !this.has(index)) return absent;
    return toNumber(this.scalar(index), this.scope.source.readNumber);
  }

  /** Whole; what comes after the point is cut off. */
  whole(index: number, absent?: number): number {
    return Math.trunc(this.number(index, absent));
  }

  text(index: number, absent?: string): string {
    if (absent !== undefined && !this.has(index)) return absent;
    return toText(this.scalar(index));
  }

  truth(index: number, absent?: boolean): boolean {
    if (absent !== undefined && !this.has(index)) return absent;
    return toTruth(this.scalar(index));
  }

  /** A range or array; a single value is one of 1 × 1. */
  matrix(index: number): Matrix {
    return asMatrix(this.value(index));
  }

  /** @throws Fault #N/A unless it is a LAMBDA with so many names */
  closure(index: number, parameters: number): Closure {
    const value = this.value(index);
    if (!isClosure(value) || value.parameters.length !== parameters) throw fault('#N/A');
    return value;
  }

  /** Every value of every argument: cells of ranges (filled part) and single values, told apart by `fromRange`. */
  each(visit: (value: Scalar, fromRange: boolean) => void, from = 0): void {
    for (let index = from; index < this.count; index++) {
      const value = this.value(index);
      if (isMatrix(value)) eachCell(value, (cell) => visit(cell, true));
      else visit(narrowed(value, this.scope), false);
    }
  }

  /** Numbers as SUM counts them: in ranges only real numbers, written out also text that reads as one. */
  eachNumber(visit: (value: number) => void, from = 0): void {
    this.each((value, fromRange) => {
      const plain = sound(value);
      if (typeof plain === 'number') visit(plain);
      else if (!fromRange && plain !== null) visit(toNumber(plain, this.scope.source.readNumber));
    }, from);
  }

  numbers(from = 0): number[] {
    const found: number[] = [];
    this.eachNumber((value) => found.push(value), from);
    return found;
  }
}
