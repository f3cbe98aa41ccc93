/**
 * Where a Markdown document may be cut so that each piece, parsed alone, gives exactly what it gives within the whole:
 * before lines in column 0 that follow a blank line and cannot continue a list, and before headings in column 0.
 * One pass over the lines; it knows fences, HTML blocks and list items of CommonMark and GFM. Front matter must be gone.
 * Where it cannot tell, the rest stays one piece.
 *
 * @returns offsets at which pieces begin, the first one 0
 */
export function cuts(text: string): number[] {
  return new PieceScanner(text).scan();
}

const TAB = 9;
const SPACE = 32;
const HASH = 35;
const STAR = 42;
const PLUS = 43;
const DASH = 45;
const LESS = 60;
const GREATER = 62;
const TICK = 96;
const TILDE = 126;

/** HTML blocks of CommonMark §4.6; the kinds are numbered there. */
const RAW_OPEN = /^<(?:script|pre|style|textarea)(?:[\s>]|$)/i;
const RAW_CLOSE = /<\/(?:script|pre|style|textarea)>/i;
const BLOCK_TAG =
  /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[\s>]|\/>|$)/i;
const ANY_TAG_LINE =
  /^<(?:\/[a-z][a-z0-9-]*\s*|[a-z][a-z0-9-]*(?:\s+[a-z_:][a-z0-9_.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?)>\s*$/i;

/** An item is open, but its content is closed: nothing can be indented under it any more. */
const CLOSED = 1e9;

interface Marker {
  /** Column at which the item's content begins; 0: no list marker. */
  readonly content: number;
  /** Whether it surely begins an item, rather than continuing a paragraph. */
  readonly sure: boolean;
  readonly empty: boolean;
  readonly rule: boolean;
}

class PieceScanner {
  readonly #text: string;
  readonly #starts: number[] = [0];
  /** Character code and length of the open fence; 0: none. */
  #fence = 0;
  #fenceLength = 0;
  /** What ends the open HTML block: a test, or `blank` for a blank line. */
  #htmlEnd: ((line: string) => boolean) | 'blank' | undefined;
  /** Content column of the open list item; 0: no list. */
  #item = 0;
  #sureItem = true;
  #emptyItem = false;
  /** The line before may be a paragraph of the top level. */
  #paragraph = false;
  #anyBefore = false;
  #blankBefore = true;
  /** A line since the last blank one begins with `<` and may or may not open an HTML block. */
  #doubtfulHtml = false;

  constructor(text: string) {
    this.#text = text;
  }

  scan(): number[] {
    const text = this.#text;
    for (let at = 0; at < text.length; ) {
      let end = at;
      while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
      const next = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
      if (!this.#line(at, end)) break;
      at = next;
    }
    return this.#starts;
  }

  /** Takes in one line; false: from here on nothing is sure. */
  #line(at: number, end: number): boolean {
    const text = this.#text;
    let first = at;
    let column = 0;
    for (; first < end; first++) {
      const c = text.charCodeAt(first);
      if (c === SPACE) column++;
      else if (c === TAB) column += 4 - (column % 4);
      else break;
    }
    const blank = first >= end;
    if (this.#fence) {
      if (!blank && column < 4 && this.#closesFence(first, end)) this.#fence = 0;
      this.#blankBefore = blank;
      return true;
    }
    if (this.#htmlEnd && !(this.#htmlEnd === 'blank' && blank)) {
      if (this.#htmlEnd !== 'blank' && this.#htmlEnd(text.slice(at, end))) this.#htmlEnd = undefined;
      this.#blankBefore = blank;
      return true;
    }
    if (blank) {
      this.#htmlEnd = undefined;
      if (this.#emptyItem && !this.#blankBefore) this.#item = CLOSED;
      this.#blankBefore = true;
      this.#doubtfulHtml = false;
      this.#emptyItem = false;
      this.#paragraph = false;
      return true;
    }
    const c = text.charCodeAt(first);
    const inItem = this.#item > 0 && column >= this.#item;
    if (!inItem && column < 4) {
      if (!this.#topLevelLine(at, first, end, column)) return false;
    } else if (inItem && !this.#sureItem && column < 4 && (c === LESS || c === TICK || c === TILDE)) return false;
    else if (!inItem && c === LESS) this.#doubtfulHtml = true;
    this.#blankBefore = false;
    this.#anyBefore = true;
    return true;
  }

  /** A line that belongs to the top level, unless it lazily continues a paragraph of an open list or quote. */
  #topLevelLine(at: number, first: number, end: number, column: number): boolean {
    const text = this.#text;
    const c = text.charCodeAt(first);
    const marker = this.#marker(first, end, column);
    this.#emptyItem = marker.content > 0 && marker.empty;
    const heading = column === 0 && c === HASH && this.#isHeading(first, end);
    const afterBlank = this.#blankBefore;
    if (column === 0 && at > 0 && ((heading && !this.#doubtfulHtml) || (afterBlank && !marker.content))) {
      this.#starts.push(at);
      this.#item = 0;
    }
    if (marker.content) {
      this.#item = marker.content;
      this.#sureItem = marker.sure;
    } else if (heading || marker.rule || afterBlank || c === GREATER) this.#item = 0;
    else if (this.#item) this.#sureItem = false; // either lazily continues the item or ends it
    this.#paragraph = !heading && !marker.rule && !(marker.content && marker.sure);
    if (c === LESS) {
      if (this.#doubtfulHtml) return false;
      this.#openHtml(text.slice(first, end));
      if (this.#htmlEnd) this.#item = 0;
    } else if (c === TICK || c === TILDE) {
      let m = first;
      while (m < end && text.charCodeAt(m) === c) m++;
      if (m - first >= 3 && !(c === TICK && text.slice(m, end).includes('`'))) {
        if (this.#doubtfulHtml) return false;
        this.#fence = c;
        this.#fenceLength = m - first;
        this.#item = 0;
      }
    }
    return true;
  }

  #isHeading(first: number, end: number): boolean {
    let m = first;
    while (m < end && m - first < 7 && this.#text.charCodeAt(m) === HASH) m++;
    const after = this.#text.charCodeAt(m);
    return m - first < 7 && (m >= end || after === SPACE || after === TAB);
  }

  #closesFence(first: number, end: number): boolean {
    const text = this.#text;
    let m = first;
    while (m < end && text.charCodeAt(m) === this.#fence) m++;
    if (m - first < this.#fenceLength) return false;
    while (m < end && (text.charCodeAt(m) === SPACE || text.charCodeAt(m) === TAB)) m++;
    return m >= end;
  }

  #marker(first: number, end: number, column: number): Marker {
    const text = this.#text;
    const none: Marker = { content: 0, sure: true, empty: false, rule: false };
    const c = text.charCodeAt(first);
    const digit = c >= 48 && c <= 57;
    let width = 0;
    if (c === DASH || c === STAR || c === PLUS) width = 1;
    else if (digit) {
      let m = first;
      while (m < end && m - first < 10 && text.charCodeAt(m) >= 48 && text.charCodeAt(m) <= 57) m++;
      const delimiter = text.charCodeAt(m);
      if (m - first < 10 && (delimiter === 46 || delimiter === 41)) width = m - first + 1;
    }
    if (!width) return none;
    const after = text.charCodeAt(first + width);
    if (first + width < end && after !== SPACE && after !== TAB) return none;
    if ((c === STAR || c === DASH) && this.#isRule(first, end, c)) return { ...none, rule: true };
    let gap = 0;
    let m = first + width;
    for (let col = column + width; m < end; m++) {
      const s = text.charCodeAt(m);
      if (s !== SPACE && s !== TAB) break;
      const step = s === TAB ? 4 - (col % 4) : 1;
      gap += step;
      col += step;
    }
    const empty = m >= end;
    const interrupts = !empty && (!digit || /^0*1[.)]/.test(text.slice(first, first + 11)));
    return {
      content: column + width + (empty || gap > 4 ? 1 : gap),
      sure: !(this.#paragraph && !this.#blankBefore && !interrupts),
      empty,
      rule: false,
    };
  }

  #isRule(first: number, end: number, mark: number): boolean {
    let count = 0;
    for (let m = first; m < end; m++) {
      const c = this.#text.charCodeAt(m);
      if (c === mark) count++;
      else if (c !== SPACE && c !== TAB) return false;
    }
    return count > 2;
  }

  #openHtml(rest: string): void {
    const until = (mark: string, from: number): void => {
      if (!rest.slice(from).includes(mark)) this.#htmlEnd = (line) => line.includes(mark);
    };
    if (rest.startsWith('<!--')) {
      if (!/^<!--(?:>|->)/.test(rest)) until('-->', 4);
    } else if (rest.startsWith('<?')) until('?>', 2);
    else if (rest.startsWith('<![CDATA[')) until(']]>', 0);
    else if (/^<![A-Za-z]/.test(rest)) until('>', 0);
    else if (RAW_OPEN.test(rest)) {
      if (!RAW_CLOSE.test(rest)) this.#htmlEnd = (line) => RAW_CLOSE.test(line);
    } else if (BLOCK_TAG.test(rest)) this.#htmlEnd = 'blank';
    else if (rest.length < 2000 && ANY_TAG_LINE.test(rest)) {
      if (this.#anyBefore && !this.#blankBefore) this.#doubtfulHtml = true;
      else this.#htmlEnd = 'blank';
    }
  }
}
