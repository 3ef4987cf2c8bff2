/** The shape of a parsed formula. Types only. */

/** A corner of a reference; null is open (`A:A` has no row). Fixed means written with `$`. */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

export interface Reference {
  /** The tab's name as meant (unquoted); null is the formula's own tab. */
  readonly tab: string | null;
  readonly first: Corner;
  /** null for a single cell */
  readonly last: Corner | null;
}

export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=';

export type Node =
  | { readonly kind: 'constant'; readonly value: number | string | boolean | null }
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'reference'; readonly reference: Reference }
  /** Of LET or LAMBDA, or a named range. Upper case. */
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'prefix'; readonly operator: '+' | '-'; readonly operand: Node }
  | { readonly kind: 'percent'; readonly operand: Node }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Node; readonly right: Node }
  /** `{1,2;3,4}`: pieces beside each other in rows, rows below each other. */
  | { readonly kind: 'array'; readonly lines: readonly (readonly Node[])[] }
  /** `A1:INDEX(…)`: from one range's corner to the other's. */
  | { readonly kind: 'span'; readonly from: Node; readonly to: Node }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[] }
  /** `LAMBDA(…)(…)` */
  | { readonly kind: 'invoke'; readonly callee: Node; readonly args: readonly Node[] };
