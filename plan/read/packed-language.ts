import type { CompiledPack, CompiledPatterns } from '../../languages/types.ts';

/** What tells that the numbers lie in the order of this machine's processor. */
const MARK = 0x706c0001;
const PARTS = ['lists', 'topics', 'wholeTopics'] as const;
const CELL = Int32Array.BYTES_PER_ELEMENT;

interface Head {
  /** How many cells the words have. */
  readonly words: number;
  readonly parts: readonly { readonly lists: readonly string[]; readonly cells: number }[];
}

/**
 * A compiled language as bytes: a mark, the length of the names, the names as JSON, the cells of its words and automata. What there
 * is most of is not read at all when it is unpacked.
 */
export function packed(pack: CompiledPack): Uint8Array {
  const head: Head = {
    words: pack.words.length,
    parts: PARTS.map((part) => ({ lists: pack[part].lists, cells: pack[part].cells.length })),
  };
  const names = new TextEncoder().encode(JSON.stringify(head));
  const padding = (CELL - (names.length % CELL)) % CELL;
  const cells = PARTS.map((part) => pack[part].cells);
  const numbers = [Int32Array.of(MARK, names.length + padding), pack.words, ...cells];
  const [start, ...rest] = numbers.map((n) => new Uint8Array(n.buffer, n.byteOffset, n.byteLength));
  const chunks = [start ?? new Uint8Array(), names, new Uint8Array(padding).fill(0x20), ...rest];
  const bytes = new Uint8Array(chunks.reduce((n, chunk) => n + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** The language that was packed. @throws {RangeError} where it was packed on a machine with another order of bytes */
export function unpacked(bytes: Uint8Array): CompiledPack {
  const aligned = bytes.byteOffset % CELL === 0 ? bytes : bytes.slice();
  const numbers = new Int32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / CELL);
  if (numbers[0] !== MARK) throw new RangeError('A language that was not packed for this processor');
  const length = numbers[1] as number;
  const names = aligned.subarray(2 * CELL, 2 * CELL + length);
  const head = JSON.parse(new TextDecoder().decode(names)) as Head;
  let at = 2 + length / CELL;
  const next = (count: number): Int32Array => {
    at += count;
    return numbers.subarray(at - count, at);
  };
  const words = next(head.words);
  const [lists, topics, wholeTopics] = head.parts.map(
    (part): CompiledPatterns => ({ lists: part.lists, cells: next(part.cells) }),
  );
  if (!lists || !topics || !wholeTopics) throw new RangeError('A language without its parts');
  return { words, lists, topics, wholeTopics };
}
