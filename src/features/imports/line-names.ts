/**
 * Names the order lines of a file, or of one part of it: the n-th such line of the whole file is the n-th, also where
 * the others of its kind stand in earlier parts.
 */
import { type IdentifiedLine, lineNamer } from '../../domain/orders/line-identity';

/** @param earlier physical line → how many lines of earlier parts are the same order line */
export function fileLineNamer(
  earlier: ReadonlyMap<number, number>,
): (line: number, identified: IdentifiedLine) => string {
  const name = lineNamer();
  return (line, identified) => {
    let identity = name(identified);
    const before = identity.endsWith('\u00001') ? (earlier.get(line) ?? 0) : 0;
    for (let count = 0; count < before; count += 1) identity = name(identified);
    return identity;
  };
}
