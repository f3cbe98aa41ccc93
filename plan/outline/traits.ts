/** What a document as a whole says about how its parts are to be read. */
export interface DocumentTraits {
  /**
   * `marked`: headings are written as headings or in bold. A document with hardly any of those is plain text: its titles are
   * numbered lines (`numbered`), else short lines that look like titles (`plain`).
   */
  readonly titles: 'marked' | 'numbered' | 'plain';
}

/** More headings than this, and short lines are not taken for headings. */
const FEW_HEADINGS = 2;
const HEADING = /^(?:#{1,6}[ \t]*\S|<h[1-6][\s>]|\*\*[^*\n]{2,80}\*\*[:：]?[ \t]*$)/gm;
const UNDERLINED = /^\S[^\n]*\n(?:={3,}|-{3,})[ \t]*$/gm;

export function traitsOf(body: string): DocumentTraits {
  let headings = 0;
  for (const pattern of [HEADING, UNDERLINED]) {
    for (const _ of body.matchAll(pattern)) if (++headings > FEW_HEADINGS) return { titles: 'marked' };
  }
  return { titles: hasNumberedTitles(body) ? 'numbered' : 'plain' };
}

const NUMBERED = /^ {0,3}(\d{1,2})[.)][ \t]+(\S[^\n]{0,79})$/u;

/** "1. Purpose", "2. Scope", …, each with something else below it: numbers that count titles, not the items of a list. */
function hasNumberedTitles(body: string): boolean {
  const lines = body.split(/\r\n|\n|\r/).filter((l) => l.trim() !== '');
  let expected = 1;
  lines.forEach((line, i) => {
    const [, number, text = ''] = NUMBERED.exec(line) ?? [];
    if (Number(number) !== expected || /[!?;,:：]$/u.test(text.trim()) || text.split(/\s+/).length > 10) return;
    if (!NUMBERED.test(lines[i + 1] ?? '')) expected++;
  });
  return expected > 3;
}
