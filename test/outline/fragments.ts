/**
 * Lines that make Markdown documents hard to cut and to read: every construct of CommonMark and GFM, half-written ones,
 * and indentations that may or may not belong to what stands before.
 */
export const FRAGMENTS: readonly string[] = [
  ['# h', '## h #', '#', '####### no', '#no', ' # h1', '   # h3', '# ', '#\t', '\\# no'],
  ['text', 'text  ', 'more [a] text', '**b**', '`code', '``', '![i][a]', '\f', 'a\u00a0', 'see [^1] and [b][]'],
  ['[a]: /u', '[b]:\n/u "t\nt"', '[^1]: note', '    in note', '===', '---', '- - -', '* * *'],
  ['- a', '-', '+ p', '*', '1. a', '2. b', '1)', '10. ten', '- [ ] t', '- [x] t', '  - n', '    - nn'],
  ['   deep', '  two', ' one', '    four', '\ttab', '- > q', '- # h'],
  ['> q', '>', '> - a', '> # h'],
  ['```', '~~~', '````', '```js', ' ```'],
  ['<div>', '</div>', '<!-- c', '-->', '<!-- c -->', '<b>', '<b>x', '<?php', '?>', '<script>', '</script>'],
  ['<![CDATA[', ']]>', '<!DOCTYPE', '<details><summary>x</summary>', '<img src="x">', '</p>', '<a href="x">'],
  ['| a | b |', '|---|---|', '| 1 | 2 |', 'a | b', '--- | ---'],
  ['', '', '', '', '', '   '],
].flat();

/** Fences within list items. Where one is never closed, a piece ends it one line end earlier than the whole does. */
export const NESTED_FENCES: readonly string[] = ['- ```', '  ```', '   ~~~', '> ```'];
