import type { Part } from './part.ts';

/** Gives the part of a piece: one that is remembered, or what `read` makes. */
export type PartOf = (text: string, context: string, read: () => Part) => Part;

/**
 * Remembers what the pieces of documents were read as: while somebody types, all pieces but one are the same as a moment ago. A
 * part is handed out once in a document, since what it holds is told apart by being another object; a piece that stands in it
 * twice has two.
 */
export class PartStore {
  readonly #limit: number;
  readonly #parts = new Map<string, Part[]>();
  readonly #contexts = new Map<string, number>();
  #characters = 0;

  /** @param limit characters of the pieces that are remembered */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** For one reading of one document. The context is all that a piece's meaning depends on beside its text. */
  reading(): PartOf {
    const taken = new Map<string, number>();
    return (text, context, read) => {
      let number = this.#contexts.get(context);
      if (number === undefined) {
        number = this.#contexts.size;
        this.#contexts.set(context, number);
      }
      const key = `${number} ${text}`;
      const nth = taken.get(key) ?? 0;
      taken.set(key, nth + 1);
      const known = this.#parts.get(key)?.[nth];
      if (known) return known;
      const part = read();
      this.#remember(key, part);
      return part;
    };
  }

  #remember(key: string, part: Part): void {
    this.#characters += key.length;
    if (this.#characters > this.#limit) {
      this.#parts.clear();
      this.#contexts.clear();
      this.#characters = key.length;
    }
    const parts = this.#parts.get(key);
    if (parts) parts.push(part);
    else this.#parts.set(key, [part]);
  }
}
