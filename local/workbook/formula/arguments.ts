/**
 * A call's arguments as a function sees them: unevaluated until asked for, each in the kind it is asked for.
 */
import type { Node } from './ast';
import { narrowed } from './narrowed';
import type { Scope } from './scope';
import {
  eachCell,
  fault,
  isMatrix,
  type Matrix,
  type Scalar,
  sound,
  toNumber,
  toText,
  toTruth,
  type Value,
} from './values';

export class Arguments {
  constructor(
    readonly nodes: readonly Node[],
    readonly scope: Scope,
    private readonly evaluate: (node: Node, scope: Scope) => Value,
  ) {}

  get count(): number {
    return this.nodes.length;
  }

  has(index: number): boolean {
    return index < this.nodes.length;
  }

  value(index: number): Value {
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

  text(index: number, absent?: string): string {
    if (absent !== undefined && !this.has(index)) return absent;
    return toText(this.scalar(index));
  }

  truth(index: number, absent?: boolean): boolean {
    if (absent !== undefined && !this.has(index)) return absent;
    return toTruth(this.scalar(index));
  }

  /** @throws Fault #VALUE! when it is no range */
  matrix(index: number): Matrix {
    const value = this.value(index);
    if (isMatrix(value)) return value;
    return { rows: 1, columns: 1, filledRows: 1, filledColumns: 1, at: () => value };
  }

  /** Every value of every argument: cells of ranges (filled part) and single values, told apart by `fromRange`. */
  each(visit: (value: Scalar, fromRange: boolean) => void): void {
    for (let index = 0; index < this.count; index++) {
      const value = this.value(index);
      if (isMatrix(value)) eachCell(value, (cell) => visit(cell, true));
      else visit(value, false);
    }
  }

  /** Numbers as SUM counts them: in ranges only real numbers, written out also text that reads as one. */
  eachNumber(visit: (value: number) => void): void {
    this.each((value, fromRange) => {
      const plain = sound(value);
      if (typeof plain === 'number') visit(plain);
      else if (!fromRange && plain !== null) visit(toNumber(plain, this.scope.source.readNumber));
    });
  }
}
