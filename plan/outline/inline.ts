import type { Nodes, PhrasingContent } from 'mdast';
import { type FlatText, FlatTextBuilder } from '../text/flat-text.ts';
import { type Span, span } from '../text/span.ts';

/** Text of a run of inline nodes, and the HTML comments met in it. */
export interface Inline {
  readonly flat: FlatText;
  readonly comments: readonly Span[];
}

/**
 * Plain text of inline Markdown: emphasis and links as their text, `<br>` as a line end, struck text, images, footnote
 * marks and HTML left out, code spans marked when they hold code rather than words.
 */
export function inlineText(nodes: readonly PhrasingContent[], source: string, anchor: number): Inline {
  const builder = new FlatTextBuilder(anchor);
  const comments: Span[] = [];
  const add = (node: Nodes): void => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return;
    switch (node.type) {
      case 'text':
        if (source.startsWith(node.value, start) && node.value.length === end - start)
          builder.addVerbatim(node.value, start);
        else builder.addAligned(node.value, source, start, end);
        return;
      case 'inlineCode': {
        const from = builder.length;
        const inside = source.indexOf(node.value, start);
        if (inside >= 0 && inside < end) builder.addVerbatim(node.value, inside);
        else builder.addFor(node.value, start, end);
        if (!isWording(node.value)) builder.markCode(from);
        return;
      }
      case 'break':
        builder.addFor('\n', start, end);
        return;
      case 'html':
        if (/^<br\b/i.test(node.value)) builder.addFor('\n', start, end);
        else if (/^<\/?(?:p|li|div|td|tr)\b/i.test(node.value)) builder.addFor(' ', start, end);
        else if (node.value.startsWith('<!--')) comments.push(span(start, end));
        return;
      case 'delete':
      case 'image':
      case 'imageReference':
      case 'footnoteReference':
        return;
      case 'strong': {
        const from = builder.length;
        for (const child of node.children) add(child);
        builder.markBold(from);
        return;
      }
      default:
        if ('children' in node) for (const child of node.children) add(child);
    }
  };
  for (const node of nodes) add(node);
  return { flat: builder.build(), comments };
}

/** A code span may hold words and numbers ("`@dana`", "`>= 0.85`"), which count, or code, which must not be read. */
const isWording = (code: string): boolean => !/[_(){}=;\\/$]|\w\.\w*[A-Za-z]|--/.test(code.replace(/[<>]=?|==/g, ''));
