import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Lines } from '../../plan/text/lines.ts';

describe('Lines of a text', () => {
  it('end at LF, CRLF and a lone CR, as in the Language Server Protocol', () => {
    const lines = new Lines('a\nb\r\nc\rd');
    assert.equal(lines.count, 4);
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5].map((line) => lines.start(line)),
      [0, 2, 5, 7, 8, 8],
    );
    assert.deepEqual(lines.position(4), { line: 1, character: 2 });
    assert.deepEqual(lines.position(7), { line: 3, character: 0 });
  });

  it('count UTF-16 code units', () => {
    assert.deepEqual(new Lines('😀é').position(3), { line: 0, character: 3 });
  });

  it('clamp offsets to the text', () => {
    const lines = new Lines('ab\n');
    assert.deepEqual(lines.position(-3), { line: 0, character: 0 });
    assert.deepEqual(lines.position(99), { line: 1, character: 0 });
  });

  it('give each offset a position whose line begins at or before it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\r\n', '😀'), maxLength: 30 }), (text) => {
        const lines = new Lines(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const { line, character } = lines.position(offset);
          assert.equal(lines.start(line) + character, offset);
          assert.ok(offset < lines.start(line + 1) || line === lines.count - 1);
        }
      }),
    );
  });
});
