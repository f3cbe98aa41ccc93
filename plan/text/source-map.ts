/** Consecutive characters of a plain text that come from the source in the same way. */
interface Run {
  /** Place of its first character in the plain text. */
  readonly at: number;
  readonly start: number;
  end: number;
  /** Whether the characters stand in the source as they are, one by one; else all of them stand for the whole range. */
  readonly verbatim: boolean;
}

/** Where in a document the characters of a plain text stand. Few runs, whatever the length of the text. */
export class SourceMap {
  readonly #runs: Run[] = [];

  /** Characters that follow the ones added before and stand in the source from `offset` on, as they are. */
  addVerbatim(at: number, length: number, offset: number): void {
    if (length === 0) return;
    const last = this.#runs[this.#runs.length - 1];
    if (last?.verbatim && last.end === offset) last.end += length;
    else this.#runs.push({ at, start: offset, end: offset + length, verbatim: true });
  }

  /** Characters that the source between `start` and `end` stands for as a whole. */
  addFor(at: number, start: number, end: number): void {
    this.#runs.push({ at, start, end, verbatim: false });
  }

  /** Offset in the source at which the character at this place begins. */
  startOf(at: number): number | undefined {
    const run = this.#runAt(at);
    return run && (run.verbatim ? run.start + at - run.at : run.start);
  }

  /** Offset in the source at which the character at this place ends. */
  endOf(at: number): number | undefined {
    const run = this.#runAt(at);
    return run && (run.verbatim ? run.start + at - run.at + 1 : run.end);
  }

  #runAt(at: number): Run | undefined {
    let low = 0;
    let high = this.#runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#runs[middle]?.at ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return this.#runs[low];
  }
}
