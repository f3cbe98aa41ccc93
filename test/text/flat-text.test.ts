import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { FlatText } from '../../plan/text/flat-text.ts';
import { FlatTextBuilder } from '../../plan/text/flat-text-builder.ts';
import { foldedText, throughText } from '../../plan/text/fold.ts';
import { folded } from '../../plan/text/spaces.ts';

/** What each character of a text is written as. */
const written = (flat: FlatText, source: string): string[] =>
  [...flat.text].map((_, i) => {
    const { start, end } = flat.spanOf(i, i + 1);
    return source.slice(start, end);
  });

function aligned(value: string, source: string): FlatText {
  const builder = new FlatTextBuilder(0);
  builder.addAligned(value, source, 0, source.length);
  return builder.build();
}

function verbatim(source: string): FlatText {
  const builder = new FlatTextBuilder(0);
  builder.addVerbatim(source, 0);
  return builder.build();
}

describe('A plain text and its places in the source', () => {
  it('that stands in the source as it is', () => {
    const flat = verbatim('a risk');
    assert.deepEqual(flat.spanOf(2, 6), { start: 2, end: 6 });
    assert.deepEqual(flat.slice(1, 6).text, 'risk');
    assert.deepEqual(flat.slice(1, 6).span, { start: 2, end: 6 });
  });

  const EXAMPLES: readonly (readonly [string, string, readonly string[]])[] = [
    ['a*b', 'a\\*b', ['a', '*', 'b']],
    ['a&b', 'a&amp;b', ['a', '&amp;', 'b']],
    ['&amp;', '&amp;', ['&', 'a', 'm', 'p', ';']],
    ['é!', '&eacute;!', ['&eacute;', '!']],
    ['≧̸!', '&ngE;!', ['&ngE;', '&ngE;', '!']],
    ["it's", "it''s", ['i', 't', "'", 's']],
    ['a\tb', 'a\\tb', ['a', '\\t', 'b']],
    ['é"c', '\\u00e9\\"c', ['\\u00e9', '"', 'c']],
    ['one\ntwo', 'one\n    two', ['o', 'n', 'e', '\n', 't', 'w', 'o']],
    ['one\ntwo', 'one\r\n  > two', ['o', 'n', 'e', '\r', 't', 'w', 'o']],
    ['\ufffdx', '\0x', ['\0', 'x']],
  ];
  for (const [value, source, expected] of EXAMPLES) {
    it(`that is written ${JSON.stringify(source)}`, () =>
      assert.deepEqual(written(aligned(value, source), source), expected));
  }

  it('where there is none: right where it would stand', () => {
    const flat = verbatim('a  b');
    assert.deepEqual(flat.slice(1, 3).span, { start: 3, end: 3 });
    assert.deepEqual(flat.slice(Infinity).span, { start: 4, end: 4 });
    assert.deepEqual(new FlatTextBuilder(7).build().span, { start: 7, end: 7 });
    assert.deepEqual(flat.spanOf(2, 1), { start: 2, end: 2 });
  });

  it('with every line end as \\n', () => {
    assert.equal(verbatim('a\r\nb\rc').text, 'a \nb\nc');
  });

  it('with bold and code moved along', () => {
    const builder = new FlatTextBuilder(0);
    builder.addVerbatim('a ', 0);
    builder.addVerbatim('bold', 4);
    builder.markBold(2);
    builder.markCode(3, 5);
    const flat = builder.build().slice(3);
    assert.deepEqual(flat.bold, [[0, 3]]);
    assert.deepEqual(flat.code, [[0, 2]]);
    assert.ok(flat.isBold(0, 3) && !verbatim('bold').isBold(0, 4));
  });

  it('folded: the white space of a run is one space that stands for its last character', () => {
    const source = '  a\u200b \n b\u00a0c  ';
    const flat = foldedText(verbatim(source));
    assert.equal(flat.text, 'a b c');
    assert.deepEqual(written(flat, source), ['a', ' ', 'b', '\u00a0', 'c']);
  });

  it('folded, as characters alone', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from(' \n\t\u00a0\u200b\u3000ab😀')), maxLength: 30 }),
        (text) => {
          const flat = foldedText(verbatim(text));
          assert.equal(flat.text, folded(text));
          for (let i = 0; i < flat.length; i++)
            if (flat.text[i] !== ' ')
              assert.equal(text.slice(flat.spanOf(i, i + 1).start, flat.spanOf(i, i + 1).end), flat.text[i]);
        },
      ),
    );
  });

  it('through another text', () => {
    const source = '    - a\n    - b\n';
    const outer = aligned('- a\n- b', source);
    const inner = new FlatTextBuilder(6);
    inner.addVerbatim('b', 6);
    assert.deepEqual(throughText(inner.build(), outer).span, {
      start: source.indexOf('b'),
      end: source.indexOf('b') + 1,
    });
  });

  it('slices of slices stand where the whole does', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.nat(40), fc.nat(40), fc.nat(40), (text, a, b, c) => {
        const flat = verbatim(text).slice(a, b).slice(0, c);
        const { start, end } = flat.span;
        assert.equal(text.slice(start, end), flat.text.replaceAll('\r', ''));
      }),
    );
  });
});
