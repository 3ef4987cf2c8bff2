/**
 * Names the order lines of a file, or of one part of it: the n-th such line of the whole file is the n-th, also where
 * others of its kind stand in earlier parts or were refused. So a line that was refused, then corrected, takes the place
 * that was left for it, and the others keep theirs.
 */
import { type IdentifiedLine, lineNamer } from '../../domain/orders/line-identity';

export interface CountedLine {
  readonly line: number;
  /** From lineKey. */
  readonly key: string;
}

export interface FileLineNames {
  /** @returns the line's identity (domain/orders/line-identity.ts) */
  name(line: CountedLine, identified: IdentifiedLine): string;
  /** A line that is refused counts all the same. */
  passOver(key: string): void;
}

/** Lines come in the file's order. @param earlier physical line → how many lines of earlier parts are the same line */
export function fileLineNames(earlier: ReadonlyMap<number, number>): FileLineNames {
  const namer = lineNamer();
  const seen = new Set<string>();
  const passed = new Map<string, number>();
  return {
    passOver: (key) => {
      passed.set(key, (passed.get(key) ?? 0) + 1);
    },
    name: ({ line, key }, identified) => {
      const before = (passed.get(key) ?? 0) + (seen.has(key) ? 0 : (earlier.get(line) ?? 0));
      seen.add(key);
      passed.delete(key);
      for (let count = 0; count < before; count += 1) namer(identified);
      return namer(identified);
    },
  };
}
