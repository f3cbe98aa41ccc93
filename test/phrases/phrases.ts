import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Expected = 'covers' | 'touches' | 'promises' | 'negates' | 'waives' | 'placeholder' | 'none';

/** One line of the phrase corpus: what a careful reviewer would say of a sentence in its place. */
export interface Phrase {
  readonly aspect: string;
  readonly file: string;
  readonly line: number;
  readonly expected: Expected;
  readonly path: readonly string[];
  readonly text: string;
  readonly yaml: boolean;
}

/** Reads the phrase corpus of a language; the format is described in test/phrases/README.md. */
export function phrasesOf(folder: string): Phrase[] {
  const phrases: Phrase[] = [];
  for (const file of readdirSync(folder)
    .filter((f) => f.endsWith('.txt'))
    .sort()) {
    const yaml = file.startsWith('yaml-');
    const aspect = file.replace(/^yaml-/, '').replace(/\.txt$/, '');
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .forEach((raw, i) => {
        if (raw.trim() === '' || raw.startsWith('#')) return;
        const first = raw.indexOf('|');
        const second = raw.indexOf('|', first + 1);
        if (first < 0 || second < 0) throw new Error(`${file}:${i + 1}: not "EXPECTED | PATH | TEXT"`);
        phrases.push({
          aspect,
          file,
          line: i + 1,
          expected: raw.slice(0, first).trim() as Expected,
          path: raw
            .slice(first + 1, second)
            .split('>')
            .map((t) => t.trim())
            .filter((t) => t !== ''),
          text: raw
            .slice(second + 1)
            .trim()
            .replace(/ ?⏎ ?/g, '\n'),
          yaml,
        });
      });
  }
  return phrases;
}

/** The phrase as a document of its own: a title, its headings, the text. */
export function documentOf(phrase: Phrase): string {
  if (phrase.yaml) return `${phrase.text}\n`;
  const headings = phrase.path.map((title, i) => `${'#'.repeat(i + 2)} ${title}\n\n`).join('');
  return phrase.aspect === 'solution_first' ? `${phrase.text}\n` : `# Plan\n\n${headings}${phrase.text}\n`;
}
