/**
 * Packs pieces of text so that src/domain/text/pair-text.ts unpacks them: again and again the commonest pair of symbols
 * becomes a symbol of its own (Larsson and Moffat, "Off-line dictionary-based compression", 2000). No pair reaches over
 * the end of a piece.
 */
import { DIGITS } from '../../src/domain/text/packed-digits';
import type { PairTable } from '../../src/domain/text/pair-text';

/** A pair that stands more seldom costs more as a symbol than it saves. */
const FEWEST = 3;
const END = -1;
/** More symbols than two digits can name. */
const SYMBOLS = DIGITS.length ** 2;
/** A character that stands more seldom than this is named by two digits, whatever it costs. */
const SELDOM = 200;

interface Pairing {
  text: Int32Array;
  /** How often symbols stand side by side: by left symbol × SYMBOLS + right symbol. */
  readonly counts: Map<number, number>;
}

export function packByPairs(pieces: readonly string[]): { table: PairTable; packed: readonly string[] } {
  const characters = [...new Set(pieces.join(''))].sort();
  const symbolOf = new Map(characters.map((character, index) => [character, index]));
  const text = pieces.flatMap((piece) => [...Array.from(piece, (one) => symbolOf.get(one)!), END]);
  const pairing: Pairing = { text: Int32Array.from(text), counts: new Map() };
  for (let at = 0; at + 1 < text.length; at += 1) count(pairing, text[at]!, text[at + 1]!, 1);
  const pairs: number[] = [];
  for (let pair = commonest(pairing); pair !== null; pair = commonest(pairing)) {
    replace(pairing, pair, characters.length + pairs.length);
    pairs.push(pair);
  }
  return written(characters, pairs, pairing.text);
}

function count({ counts }: Pairing, left: number, right: number, more: number): void {
  if (left === END || right === END) return;
  const pair = left * SYMBOLS + right;
  counts.set(pair, (counts.get(pair) ?? 0) + more);
}

/** Of two that are equally common the one whose symbols came first. */
function commonest({ counts }: Pairing): number | null {
  let [best, most] = [0, FEWEST - 1];
  for (const [pair, times] of counts) {
    if (times > most || (times === most && pair < best)) [best, most] = [pair, times];
  }
  return most < FEWEST ? null : best;
}

function replace(pairing: Pairing, pair: number, symbol: number): void {
  const [left, right] = partsOf(pair);
  const { text } = pairing;
  const kept = new Int32Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at += 1, length += 1) {
    const isPair = text[at] === left && text[at + 1] === right;
    kept[length] = isPair ? symbol : text[at]!;
    if (!isPair) continue;
    const [before, after] = [length === 0 ? END : kept[length - 1]!, text[at + 2] ?? END];
    for (const [one, other] of [[before, left], [left, right], [right, after]]) count(pairing, one!, other!, -1); // biome-ignore format: three pairs
    for (const [one, other] of [[before, symbol], [symbol, after]]) count(pairing, one!, other!, 1); // biome-ignore format: two pairs
    at += 1;
  }
  pairing.text = kept.slice(0, length);
}

const partsOf = (pair: number): readonly [left: number, right: number] => [Math.floor(pair / SYMBOLS), pair % SYMBOLS];

/** Symbols get their places by how often they are named: the first ones are one digit. */
function written(characters: readonly string[], pairs: readonly number[], text: Int32Array) {
  const named = new Map<number, number>();
  const parts = pairs.map(partsOf);
  for (const symbol of [...text, ...parts.flat()]) named.set(symbol, (named.get(symbol) ?? 0) + 1);
  const symbols = Array.from({ length: characters.length + pairs.length }, (_, symbol) => symbol);
  const order = symbols.sort((one, other) => (named.get(other) ?? 0) - (named.get(one) ?? 0) || one - other);
  const isCharacter = (symbol: number) => symbol < characters.length;
  const isSeldom = (symbol: number) => (named.get(symbol) ?? 0) < SELDOM;
  const first = order.filter((symbol) => isCharacter(symbol) && !isSeldom(symbol));
  const last = order.filter((symbol) => isCharacter(symbol) && isSeldom(symbol));
  const between = order.filter((symbol) => !isCharacter(symbol));
  const places = new Map([...first, ...between, ...last].map((symbol, place) => [symbol, place]));
  const singles = singlesFor(symbols.length);
  const digits = (symbol: number): string => digitsOf(places.get(symbol)!, singles);
  const spelled = (list: readonly number[]): string => list.map((symbol) => characters[symbol]).join('');
  const table = {
    singles,
    first: spelled(first),
    last: spelled(last),
    pairs: between.flatMap((symbol) => parts[symbol - characters.length]!.map(digits)).join(''),
  };
  return { table, packed: piecesOf(text).map((piece) => piece.map(digits).join('')) };
}

/** As many as leave room for the others. @throws Error when two digits cannot name so many */
function singlesFor(symbols: number): number {
  const begin = Math.ceil((symbols - DIGITS.length) / (DIGITS.length - 1));
  if (begin >= DIGITS.length) throw new Error(`too many symbols: ${symbols}`);
  return DIGITS.length - Math.max(0, begin);
}

function digitsOf(place: number, singles: number): string {
  if (place < singles) return DIGITS.charAt(place);
  const beyond = place - singles;
  return DIGITS.charAt(singles + Math.floor(beyond / DIGITS.length)) + DIGITS.charAt(beyond % DIGITS.length);
}

function piecesOf(text: Int32Array): readonly (readonly number[])[] {
  const pieces: number[][] = [];
  let piece: number[] = [];
  for (const symbol of text) {
    if (symbol !== END) piece.push(symbol);
    else pieces.push(piece);
    if (symbol === END) piece = [];
  }
  return pieces;
}
