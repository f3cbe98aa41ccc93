/** A finding that a fixture says is to be there. */
export interface Expectation {
  /** 0-based line on which the finding starts. */
  readonly line: number;
  readonly rule: string;
  /** `suppressed`: it is there, and set aside by a comment. Undefined: any severity that is not set aside. */
  readonly level: 'error' | 'warning' | 'info' | 'suppressed' | undefined;
}

export type DocumentKind = 'plan' | 'maybe' | 'template' | 'other';

/** What a fixture says about itself, in its comments. */
export interface Expectations {
  readonly findings: readonly Expectation[];
  /** Every finding is marked, questions too. */
  readonly all: boolean;
  readonly kind: DocumentKind;
}

/** A comment on one line: HTML, MDX or YAML. A name in front of the colon tells what it is about. */
const COMMENT =
  /<!--\s*(expect[a-z-]*)\s*(?::\s*(.*?))?\s*-->|\{\/\*\s*(expect[a-z-]*)\s*(?::\s*(.*?))?\s*\*\/\}|#\s*(expect[a-z-]*)\s*(?::\s*(.*))?$/gu;
const MARK = /^([a-z]+(?:-[a-z]+)*)(?:\s+(error|warning|info|suppressed))?$/u;
const KIND = /^(?:plan|maybe|template|other)$/u;

/**
 * Reads what a fixture expects of itself; the notation is described in test/fixtures/README.md.
 *
 * @throws {Error} for a comment that begins with `expect` and is none of the known ones, with its 1-based line
 */
export function expectationsOf(text: string): Expectations {
  const findings: Expectation[] = [];
  let all = false;
  let kind: DocumentKind = 'plan';
  /** The last line that holds anything but such comments. */
  let said: number | undefined;
  text.split(/\r\n|\n|\r/u).forEach((line, index) => {
    if (line.replace(COMMENT, '').replace('\uFEFF', '').trim() !== '') said = index;
    for (const match of line.matchAll(COMMENT)) {
      const name = match[1] ?? match[3] ?? match[5];
      const value = (match[2] ?? match[4] ?? match[6] ?? '').trim();
      const wrong = new Error(`line ${index + 1}: not an expectation: ${match[0]}`);
      if (name === 'expect-all' && value === '') all = true;
      else if (name === 'expect-document' && KIND.test(value)) kind = value as DocumentKind;
      else if (name === 'expect' && said !== undefined) {
        for (const part of value.split(';')) {
          const mark = MARK.exec(part.trim());
          if (mark === null) throw wrong;
          findings.push({ line: said, rule: mark[1] ?? '', level: mark[2] as Expectation['level'] });
        }
      } else throw wrong;
    }
  });
  return { findings, all, kind };
}
