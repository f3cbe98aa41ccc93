import type { Delete, Emphasis, PhrasingContent, Strong } from 'mdast';
import { matchRuns, type Run } from './attention.ts';
import type { Leaf } from './leaf.ts';

/** What a text is made of before emphasis is known; indexes are those of the leaf's text. */
export type Part =
  | { readonly type: 'text'; readonly value: string; readonly start: number; readonly end: number }
  | { readonly type: 'node'; readonly node: PhrasingContent }
  | Run;

type Styled = Delete | Emphasis | Strong;

const TILDE = 126;

/**
 * Makes nodes of parts: finds the emphasis and what is struck, and joins neighbouring texts. Undefined where something is
 * struck and some mark is left over, since the two might overlap.
 */
export function assemble(leaf: Leaf, parts: readonly Part[]): PhrasingContent[] | undefined {
  const runs = parts.filter((part) => part.type === 'run');
  if (runs.length > 1) matchRuns(runs);
  if (runs.some((run) => run.mark === TILDE) && runs.some((run) => run.left > 0)) return undefined;
  const root: PhrasingContent[] = [];
  const open: Styled[] = [];
  let siblings = root;
  const addText = (value: string, start: number, end: number): void => {
    const last = siblings[siblings.length - 1];
    if (last?.type === 'text' && last.position) {
      last.value += value;
      last.position.end = leaf.endAt(end);
    } else siblings.push({ type: 'text', value, position: { start: leaf.startAt(start), end: leaf.endAt(end) } });
  };
  for (const part of parts) {
    if (part.type === 'node') siblings.push(part.node);
    else if (part.type === 'text') addText(part.value, part.start, part.end);
    else {
      let at = part.start;
      for (const size of part.closing) {
        at += size;
        const node = open.pop();
        if (node?.position) node.position.end = leaf.endAt(at);
        siblings = open[open.length - 1]?.children ?? root;
      }
      if (part.left > 0) addText(leaf.text.slice(at, at + part.left), at, at + part.left);
      at += part.left;
      for (const size of part.opening.toReversed()) {
        const start = leaf.startAt(at);
        const type = part.mark === TILDE ? 'delete' : size > 1 ? 'strong' : 'emphasis';
        const node: Styled = { type, children: [], position: { start, end: start } };
        siblings.push(node);
        open.push(node);
        siblings = node.children;
        at += size;
      }
    }
  }
  return root;
}

/** The text of a node, as mdast-util-to-string says it. */
export function plainText(node: PhrasingContent): string {
  if ('value' in node) return node.value;
  if ('alt' in node) return node.alt ?? '';
  return 'children' in node ? node.children.map(plainText).join('') : '';
}
