import { type Document, isCollection, isMap, isNode, isScalar, type Node } from 'yaml';
import type { Mistake } from './messages.ts';

/** Offset in the text at which a mistake stands: its key or its value, else the innermost thing around it that has a place. */
export const offsetOf = (document: Document.Parsed, { path, at }: Mistake): number => {
  let node: unknown = document.contents;
  let place = startOf(node) ?? 0;
  for (const [depth, segment] of path.entries()) {
    const isLast = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => keyText(item.key) === String(segment));
      place = startOf(pair?.key) ?? place;
      node = pair?.value;
      if (isLast && at === 'key') return place;
    } else {
      node = isCollection(node) ? node.get(segment, true) : undefined;
    }
    place = startOf(node) ?? place;
  }
  return place;
};

const keyText = (key: unknown): string =>
  isScalar(key) ? String(key.value) : isNode(key) ? key.toString() : String(key);

const startOf = (node: unknown): number | undefined => (isNode(node) ? (node as Node).range?.[0] : undefined);
