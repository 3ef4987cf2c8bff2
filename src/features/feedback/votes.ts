/**
 * Who has voted for a suggestion, as fingerprints: nobody's address stands here. Kept in the document's properties in
 * chunks that each fit into one.
 */
import type { DocumentProperties } from '../../platform/document-properties';

/** A property takes 9 KB. */
const CHUNK = 8_000;

export interface Votes {
  has(voter: string): boolean;
  /** @returns false when known already */
  remember(voter: string): boolean;
  count(): number;
}

/** Use it inside the lock only, save for looking. */
export function votesFor(properties: Pick<DocumentProperties, 'get' | 'set'>, id: string): Votes {
  const chunks: string[] = [];
  for (let kept = properties.get(chunkOf(id, 0)); kept !== null; kept = properties.get(chunkOf(id, chunks.length)))
    chunks.push(kept);
  const voters = (): readonly string[] => chunks.flatMap((chunk) => chunk.split(' '));
  const has = (voter: string): boolean => voters().includes(voter);
  return {
    has,
    count: () => voters().length,
    remember: (voter) => {
      if (has(voter)) return false;
      const last = chunks[chunks.length - 1];
      const fits = last !== undefined && last.length + voter.length < CHUNK;
      if (fits) chunks[chunks.length - 1] = `${last} ${voter}`;
      else chunks.push(voter);
      properties.set(chunkOf(id, chunks.length - 1), chunks[chunks.length - 1] ?? '');
      return true;
    },
  };
}

const chunkOf = (id: string, index: number): string => `votes.${id}.${index}`;
