import type { Format } from '../../plan/outline/types.ts';

/** Texts that make parsers slow or overflow their stack, each for a size of about `n` characters. */
export interface Hostile {
  readonly name: string;
  readonly format: Format;
  readonly make: (n: number) => string;
  /** Whether it is valid, but is read only in part or by line, and a note says so at these sizes. */
  readonly noted: boolean;
}

const repeated = (unit: string, n: number): string => unit.repeat(Math.max(1, Math.floor(n / unit.length)));

const markdown = (name: string, make: (n: number) => string, noted = true): Hostile => ({
  name,
  format: 'markdown',
  make,
  noted,
});
const yaml = (name: string, make: (n: number) => string, noted = true): Hostile => ({
  name,
  format: 'yaml',
  make,
  noted,
});

export const HOSTILE: readonly Hostile[] = [
  markdown('one line', (n) => repeated('word ', n)),
  markdown('one word', (n) => repeated('x', n)),
  markdown('one paragraph', (n) => repeated('Some words of a line that goes on\n', n)),
  markdown('lines of labels', (n) => repeated('Owner: Dana\n', n)),
  markdown('bullets of slides', (n) => repeated('• one • two\n', n)),
  markdown('paragraphs that end in a colon', (n) => repeated('We do:\n\n', n), false),
  markdown('nested quotes', (n) => repeated('>', n)),
  markdown('nested quotes with spaces', (n) => repeated('> ', n)),
  markdown('nested items in a line', (n) => repeated('- ', n)),
  markdown('ever deeper lists', (n) => {
    let text = '';
    for (let depth = 0; text.length < n; depth++) text += `${' '.repeat(2 * depth)}- a\n`;
    return text;
  }),
  markdown('one list, nested five deep', (n) => repeated('- a\n  - b\n    - c\n      - d\n        - e\n', n)),
  markdown('a flat list', (n) => repeated('- an item of a list\n', n)),
  markdown('open brackets', (n) => repeated('[', n)),
  markdown('pairs of brackets', (n) => repeated('[a]', n)),
  markdown('reference links', (n) => `[a]: /u\n\n${repeated('[a][a]', n)}`),
  markdown('definitions', (n) => repeated('[a]: /u\n', n)),
  markdown('open images', (n) => repeated('![', n)),
  markdown('emphasis', (n) => repeated('**a**a', n)),
  markdown('open emphasis', (n) => repeated('*a _b ', n)),
  markdown('backticks', (n) => Array.from({ length: Math.floor(Math.sqrt(n)) }, (_, i) => '`'.repeat(i)).join(' ')),
  markdown('tildes', (n) => repeated('~~a ~', n)),
  markdown('less-than signs', (n) => repeated('<', n)),
  markdown('open tags', (n) => repeated('<a ', n)),
  markdown('open comments', (n) => repeated('<!-- ', n)),
  markdown('open comments on lines', (n) => repeated('<!-- a\n', n)),
  markdown('deep HTML', (n) => repeated('<div>', n)),
  markdown('HTML cells', (n) => `<table>${repeated('<tr><td>a', n)}`),
  markdown('ampersands', (n) => repeated('&amp;&a', n)),
  markdown('rows of a table', (n) => `| a | b |\n|---|---|\n${repeated('| 1 | 2 |\n', n)}`),
  markdown('bars', (n) => repeated('|', n)),
  markdown('rows without a rule', (n) => repeated('| a | b |\n', n)),
  markdown('tabs', (n) => repeated('a\tb\n', n)),
  markdown('headings', (n) => repeated('# a\n', n), false),
  markdown('bold headings', (n) => repeated('**a**\n\n', n), false),
  markdown('plain titles', (n) => repeated('Title\n\n', n), false),
  markdown('numbered titles', (n) => repeated('1. Title\n\ntext\n\n', n), false),
  markdown(
    'titles right above their text',
    (n) => repeated('Title\nThe team reads mails by hand today, hours long.\n', n),
    false,
  ),
  markdown('numbers that begin anew', (n) => repeated('1. One\nx\n2. Two\nx\n3. Three\nx\n', n)),
  markdown('tables of tabs', (n) => repeated('a\tb\nc\td\ntext\n', n)),
  markdown('a quoted mail', (n) => repeated('> Some words of a line\n', n)),
  markdown(
    'titles in a quoted mail',
    (n) => repeated('> Title\n> The team reads mails by hand today, hours long.\n', n),
    false,
  ),
  markdown('spaces behind lines', (n) => repeated('word     \n', n)),
  markdown('line separators', (n) => repeated('word\u2028', n)),
  markdown('open comments', (n) => repeated('<!--\n', n)),
  markdown('blank lines', (n) => repeated('\n', n), false),
  markdown('spaces', (n) => repeated(' ', n), false),
  markdown('fences', (n) => repeated('```\n', n)),
  markdown('full stops', (n) => repeated('. ', n)),
  markdown('colons', (n) => repeated(': ', n)),
  markdown('question marks', (n) => repeated('?！', n)),
  markdown('zero-width characters', (n) => repeated('a\u200b', n)),
  markdown('control characters', (n) => repeated('\0\u0001\u001b\ufffd', n)),
  markdown('lone surrogates', (n) => repeated('\ud83d', n)),
  markdown('front matter of brackets', (n) => `---\na: ${repeated('[', n)}\n---\n`),
  markdown('open front matter', (n) => `---\n${repeated('a: b\n', n)}`),
  yaml('nested flow lists', (n) => repeated('[', n)),
  yaml('nested maps', (n) => {
    let text = '';
    for (let depth = 0; text.length < n; depth++) text += `${' '.repeat(depth)}a:\n`;
    return text;
  }),
  yaml('nested lists', (n) => repeated('- ', n)),
  yaml('explicit keys', (n) => repeated('? ', n)),
  yaml('keys', (n) => repeated('key: value\n', n), false),
  yaml('bad keys', (n) => repeated('key: [@a\n', n)),
  yaml('anchors', (n) => `a: &a [x]\nb:\n${repeated('  - *a\n', n)}`, false),
  yaml('an open quote', (n) => `a: "${repeated('word ', n)}`, false),
  yaml('a block scalar', (n) => `a: |\n${repeated('  - word\n', n)}`, false),
  yaml('comments', (n) => repeated('# pilotlint-disable x -- y\n', n), false),
  yaml('colons', (n) => repeated('a: ', n), false),
  yaml('tabs', (n) => repeated('\ta: b\n', n), false),
];
