import type { FlatText } from '../text/flat-text.ts';
import { lines } from './lines-of.ts';

/** Lines that are markup of site generators and slide tools, with the title that some of them carry. */
const OPENING =
  /^(?:(?:!!!|\?\?\?\+?)\s*[\w-]+(?:\s+[\w-]+)*(?:\s+"([^"]*)")?|:{3,}\s*[\w-]+(?:\[([^\]]*)\]|\s+([^{]*?))?\s*(?:\{[^}]*\})?|\[!\w+\][+-]?\s*(.*))$/u;
const MERE =
  /^(?::{3,}|::[\w-]+::|\[TOC\]|\[\[_?toc_?\]\]|\{:[^}]*\}|\{[%{<][^}]*[}%>]\}|\\(?:newpage|pagebreak|tableofcontents))$/iu;

/** A paragraph without such lines at its beginning and end. */
export interface Undirected {
  readonly text: FlatText;
  /** Title of the box that the line opens (`!!! note "Title"`, `:::tip Title`). */
  readonly title: FlatText | undefined;
}

export function withoutDirectives(paragraph: FlatText): Undirected {
  if (!/^(?:!!!|\?\?\?|:::?|\[|\{|\\)|(?:[:}]|\])$/u.test(paragraph.text)) return { text: paragraph, title: undefined };
  const all = lines(paragraph);
  let first = 0;
  let last = all.length;
  let title: FlatText | undefined;
  for (; first < last; first++) {
    const line = all[first]?.text as FlatText;
    const opening = OPENING.exec(line.text);
    if (!opening && !MERE.test(line.text)) break;
    const name = opening?.slice(1).find((group) => group !== undefined && group.trim() !== '');
    if (name) title = line.slice(line.text.lastIndexOf(name), line.text.lastIndexOf(name) + name.length);
  }
  while (last > first && MERE.test(all[last - 1]?.text.text ?? '')) last--;
  const from = all[first]?.from ?? paragraph.length;
  return { text: first === last ? paragraph.slice(paragraph.length) : paragraph.slice(from, all[last - 1]?.to), title };
}
