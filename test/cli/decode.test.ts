import assert from 'node:assert/strict';
import { decode } from '../../cli/decode.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Uint8Array.from(part))));

const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();

describe('bytes as text', () => {
  it('are UTF-8', () => {
    assert.deepEqual(decode(bytes('Größe 人 🚀\n')), { text: 'Größe 人 🚀\n' });
  });

  it('may be none at all', () => {
    assert.deepEqual(decode(new Uint8Array()), { text: '' });
    assert.deepEqual(decode(bytes([0xef, 0xbb, 0xbf])), { text: '' });
  });

  it('lose their byte order mark, but no second one', () => {
    assert.deepEqual(decode(bytes([0xef, 0xbb, 0xbf], 'a\ufeffb')), { text: 'a\ufeffb' });
    assert.deepEqual(decode(bytes([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], 'a')), { text: '\ufeffa' });
  });

  it('may be UTF-16 with a byte order mark', () => {
    assert.deepEqual(decode(Buffer.from('\ufeffGröße 🚀', 'utf16le')), { text: 'Größe 🚀' });
    assert.deepEqual(decode(utf16be('\ufeffGröße 🚀')), { text: 'Größe 🚀' });
  });

  it('are refused where UTF-16 is cut off or holds NUL', () => {
    const message = 'its byte order mark says UTF-16, but it is not; save it as UTF-8';
    assert.deepEqual(decode(bytes([0xff, 0xfe, 0x41])), { message });
    assert.deepEqual(decode(bytes([0xff, 0xfe, 0x00, 0xd8])), { message });
    assert.deepEqual(decode(bytes([0xff, 0xfe, 0x00, 0x00])), {
      message: 'binary, not text (it holds NUL characters)',
    });
  });

  it('are refused where they are binary', () => {
    const decoded = decode(bytes('\x89PNG', [0, 1, 2]));
    assert.match('message' in decoded ? decoded.message : '', /^binary, not text \(it holds NUL bytes\)/);
  });

  for (const [ends, name] of [
    ['\n', 'LF'],
    ['\r\n', 'CRLF'],
    ['\r', 'CR'],
  ] as const) {
    it(`are refused with the first line that is not UTF-8 (${name})`, () => {
      const decoded = decode(bytes(`one${ends}zwei ä${ends}`, [0x74, 0xe4, 0x67], `${ends}four `, [0xff]));
      assert.deepEqual(decoded, { message: 'not UTF-8 at line 3; save it as UTF-8', line: 3 });
    });
  }

  it('are refused where a character is cut off at the end, or encodes a surrogate', () => {
    assert.deepEqual(decode(bytes('one\n', [0xe4, 0xba])), {
      message: 'not UTF-8 at line 2; save it as UTF-8',
      line: 2,
    });
    assert.deepEqual(decode(bytes([0xed, 0xa0, 0x80])), { message: 'not UTF-8 at line 1; save it as UTF-8', line: 1 });
  });
});
