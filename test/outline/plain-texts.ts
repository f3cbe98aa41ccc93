/** Pieces the plain reader must settle: what most plans are made of. */
export const SETTLED: readonly string[] = [
  '# Goal',
  '## Goal ##  ',
  '#',
  'Text.\n',
  'One\ntwo  \nthree\\\nfour',
  '---\n',
  'a\n***\nb',
  ' indented\n   text\n',

  '**Owner:** Dana *and* _Lee_',
  '***both***',
  '**a *b* c**',
  'snake_case 2*3 * 4',
  '~~gone~~ ~5 ~6',
  '**open',
  '**a*',

  '`code` ``a ` b`` `',
  '[link](https://example.com/a_b?c=1&d=2 "title")',
  '[**a** `b`](u)',
  '![image](u)',
  '[a] [x][y] [^1]',
  '[![badge](a)](b)',
  '\\*no\\* C:\\temp',
  'a < 5 & b > 3',
  'a<br>b<b>c</b> <!-- d -->',
  'R&D x',
  '[a](b(c)d)',

  '- a\n- b\n',
  '* a\n\n* b\n',
  '1. a\n2. b\n   - c\n\n     d\n',
  '3) a\n',
  '- [ ] a\n- [x] **b**\n- [X]  c\n',
  '-\n- a\n- \n',

  '- a\nlazy\n- b',
  '- a\n  ```js\n  x\n  ```\n',
  '- a\n+ b\n1. c\n',
  '- # h\n- > q\n',
  '- a\n  | b |\n  |---|\n',
  ' - a\n   - b',
  'text\n- a',
  'text\n1. a',
  'text\n2. no list',
  '- a\n\n\ntext',
  '- - a',
  '10. a\n    - b',
  '> a\n> b\n',
  '> # h\n>\n> - a\n> - b',
  '> a\nlazy',
  '> > a',
  'text\n> a',
  '> ```\n> x\n> ```',
  '```\na\n\n  b\n```\n',
  '~~~ js meta\n\tx\n~~~',
  '   ```\n    x\n   ```',
  '```\n```',

  '| a | b |\n|---|:-:|\n| 1 | **2** |\n| \\| | |\n',
  'a | b\n-|-\n1 | 2 | 3',
  'text\n| a |\n| - |\n',
  '| a |\n|:--|',
  '<!-- a -->',
  '<!-- a\n\nb --> c\nd',
  'text\n<!-- a -->\ntext',
];

/** What it must leave to remark. */
export const NOT_SETTLED: readonly string[] = [
  '',
  '\n \n',
  '\ufeffa',
  'a\0b',
  'a\tb',
  '-\ta',
  '\tcode',
  '    code',
  '-     code',
  '- a\n\n      code\n',

  'a\n===',
  'a\n---',
  'a\n-',
  '<div>\na\n</div>',
  '<b class="x">',
  'a <b class="x">',
  'a\n<b>',
  '<?php ?>',
  '<!-- open',
  '[a]: /u',
  '[a\nb]: /u',
  '[^1]: note',
  'a &amp; b',
  'a &#65; b',
  '<https://example.com>',
  '<5@example.com>',
  '```\nopen',
  '``` a`b',
  '- ```\n  open\n',
  '```a&b\n```',
  '[a](<b>)',
  '[a](b c)',
  '[a](b\n"c")',
  '[a](b&amp;c)',
  '| a | b |\n|---|',
  '| a |\n|---|\n- b',
  '|\n|-|',
  '- [x]\n  a',
  '- a\n===',
  '- a\n--',
  '-\n  a',
  '> - a\n>\n> b',
  '`a\n  b`',
  '````a````',
  '**a ~~b** c~~',
  '> `a\n> b',
  'a\n> 2. b',
];

/** A text with all that is settled. */
export const PLAIN = `# Plan **A** \`b\` #

Owner: *Dana* and [Lee](https://example.com/x "t"), ***both***
go on  
here \\* there.
| Risk | How ~~bad~~ |
|:-----|:-----------:|
| Late \\| none | \`x\` <br> **y** |
| [a](b) |

- [ ] one
  more
  - two

    \`\`\`js x
      code
    \`\`\`
- [x] **three**
lazy
* * *
1. a
2. b
   > quote **c**
   > - d
   >   - e

10) ![i](u) ten
-
- # h

<!-- note
more -->
~~~
end
~~~
`;
