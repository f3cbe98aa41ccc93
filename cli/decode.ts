import { Lines } from '../plan/text/lines.ts';

/** Text of a file, or why its bytes are none. `line` is 1-based. */
export type Decoded = { readonly text: string } | { readonly message: string; readonly line?: number };

/**
 * Text of bytes: UTF-8, or UTF-16 where a byte order mark says so. The mark is left out; lines and columns are counted
 * without it, as every editor does.
 */
export const decode = (bytes: Uint8Array): Decoded => {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return decodeUtf16(bytes.subarray(2), 'utf-16le');
  if (first === 0xfe && second === 0xff) return decodeUtf16(bytes.subarray(2), 'utf-16be');
  if (bytes.includes(0)) {
    return {
      message: 'binary, not text (it holds NUL bytes); if it is UTF-16 without a byte order mark, save it as UTF-8',
    };
  }
  const content = first === 0xef && second === 0xbb && third === 0xbf ? bytes.subarray(3) : bytes;
  const text = strict('utf-8', content);
  if (text !== undefined) return { text };
  const line = firstBadLine(content);
  return { message: `not UTF-8 at line ${line}; save it as UTF-8`, line };
};

const decodeUtf16 = (bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded => {
  const text = strict(encoding, bytes);
  if (text === undefined) return { message: 'its byte order mark says UTF-16, but it is not; save it as UTF-8' };
  if (text.includes('\0')) return { message: 'binary, not text (it holds NUL characters)' };
  return { text };
};

const strict = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** 1-based. A line end is never part of a longer UTF-8 sequence, so that lines can be tried one by one. */
const firstBadLine = (bytes: Uint8Array): number => {
  let start = 0;
  for (let at = 0; at <= bytes.length; at++) {
    const isEnd = at === bytes.length || bytes[at] === 0x0a || bytes[at] === 0x0d;
    if (!isEnd) continue;
    if (strict('utf-8', bytes.subarray(start, at)) === undefined) break;
    start = at + 1;
  }
  return new Lines(strict('utf-8', bytes.subarray(0, start)) ?? '').count;
};
