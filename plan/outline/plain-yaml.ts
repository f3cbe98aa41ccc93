import { shifted } from '../text/span.ts';
import type { PlacedPart } from './join.ts';
import type { Setting, Statement } from './types.ts';
import { readYamlLines } from './yaml-lines.ts';

/** `key: value` with a value that YAML takes as it is written: words, a whole number, a day. */
const PLAIN_LINE =
  /^(?!(?:null|true|false):)[A-Za-z][\w-]{0,40}: (?:(?!(?:null|true|false)$)[A-Za-z][A-Za-z0-9 ,/()-]{0,200}|0|[1-9]\d{0,9}|\d{4}-\d\d-\d\d)$/i;

/**
 * Reads YAML that is nothing but lines of a key and a plain value, as most front matter is, without loading the library for
 * YAML: that costs a tenth of a short run. What it reads, it reads like the library; a test holds the two together.
 *
 * @returns undefined for all other YAML
 */
export function readPlainYaml(
  text: string,
  offset: number,
  place: Statement['place'],
): { parts: readonly PlacedPart[]; settings: readonly Setting[] } | undefined {
  const lines = text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  if (lines.pop() !== '' || lines.length === 0 || lines.length > MOST_LINES) return undefined;
  const keys = new Set<string>();
  for (const line of lines) {
    if (!PLAIN_LINE.test(line) || line.endsWith(' ')) return undefined;
    keys.add(line.slice(0, line.indexOf(':')));
  }
  if (keys.size < lines.length) return undefined;
  const { part, settings } = readYamlLines(text, place);
  const moved = settings.map((s) => ({
    ...s,
    keySpan: shifted(s.keySpan, offset),
    valueSpan: shifted(s.valueSpan, offset),
  }));
  return { parts: [{ part, offset }], settings: moved };
}

const MOST_LINES = 40;
