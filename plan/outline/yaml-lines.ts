import { FlatTextBuilder } from '../text/flat-text.ts';
import { span, type Phrase } from '../text/span.ts';
import { type Context, type PartBuilder, TOP } from './part.ts';
import { keyWords } from './yaml-keys.ts';

const LINE = /^([ \t]*)((?:-[ \t]+)*)(?:(["']?)([\p{L}\p{N}_][^:#\n"']{0,80}?)\3[ \t]*:(?=[ \t]|$))?[ \t]*(.*)$/u;
const LONGEST_LINE = 5_000;

/**
 * Reads text that is meant to be YAML but is not valid: `key: value` lines become entries, keys without a value sections
 * by their indentation, other lines text. Linear; knows nothing of anchors, flow collections and block scalars.
 *
 * @param onSetting told of each scalar key of the top level
 */
export function readYamlLines(
  part: PartBuilder,
  source: string,
  place: 'body' | 'front-matter',
  onSetting: (key: Phrase, value: Phrase | undefined) => void,
): void {
  const context: Context = { ...TOP, kind: 'entry', place };
  for (let at = 0; at < source.length; ) {
    let end = at;
    while (end < source.length && source[end] !== '\n' && source[end] !== '\r') end++;
    const raw = source.slice(at, Math.min(end, at + LONGEST_LINE));
    const start = at;
    at = end + 1;
    if (raw.trim() === '' || /^\s*#/.test(raw) || /^(?:---|\.\.\.)\s*$/.test(raw)) continue;
    const m = LINE.exec(raw);
    if (!m) continue;
    const [, indent = '', dashes = '', quote = '', key, rest = ''] = m;
    const depth = Math.floor((indent.replaceAll('\t', '    ').length + dashes.length) / 2);
    const value = flat(rest, start + raw.length - rest.length);
    if (!key) {
      part.labelled(value, context);
      continue;
    }
    const keyStart = start + indent.length + dashes.length + quote.length;
    const name: Phrase = { text: keyWords(key), span: span(keyStart, keyStart + key.length) };
    const bare = rest.trim();
    if (bare === '' || /^[|>][+-]?\d?$/.test(bare)) {
      part.section(flat(key, keyStart), 'key', Math.min(40, depth + 1), start);
      if (depth === 0) onSetting(name, undefined);
      continue;
    }
    if (depth === 0) onSetting({ ...name, text: key }, value.phrase());
    if (depth === 0 && /^(?:pilotlint|stage|status|kind|type)$/i.test(key)) continue;
    part.text(value, { ...context, labels: [name] });
  }
}

function flat(text: string, offset: number) {
  const builder = new FlatTextBuilder(offset);
  const quoted = /^(["'])(.*)\1\s*$/.exec(text);
  builder.addVerbatim(quoted ? (quoted[2] ?? '') : text, quoted ? offset + 1 : offset);
  return builder.build().trimmed();
}
