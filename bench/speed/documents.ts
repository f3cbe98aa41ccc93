import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';

/** A document without its front matter. */
const body = (text: string): string => text.replace(/^---\r?\n[^]*?\n---\r?\n/, '');

/** The own plans in `examples/`, sorted by name: Markdown, without front matter and without blank forms. */
export function examplePlans(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => extname(name) === '.md')
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .filter((text) => !/^kind: *template\b/m.test(text))
    .map(body);
}

/**
 * One Markdown document of about the given size: the plans joined, again and again, cut at a line.
 * From the second time on headings are numbered, so that no section stands in it twice.
 *
 * @param plans at least one, not all empty
 * @param size in UTF-16 code units; the document is at most a line shorter
 */
export function joined(plans: readonly string[], size: number): string {
  const parts: string[] = [];
  let length = 0;
  for (let round = 1; length < size; round++) {
    for (const plan of plans) {
      const part = `${round === 1 ? plan : plan.replace(/^(#{1,6} .*\S)[ \t]*$/gm, `$1 (${round})`)}\n`;
      parts.push(part);
      length += part.length;
    }
  }
  const text = parts.join('').slice(0, size);
  return text.slice(0, text.lastIndexOf('\n') + 1);
}

/** Markdown files below a folder, sorted; hidden folders and `node_modules` left out. */
function markdownFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.name === 'node_modules' || entry.name.startsWith('.')) return [];
      if (entry.isDirectory()) return markdownFiles(path);
      return entry.isFile() && extname(entry.name) === '.md' ? [path] : [];
    })
    .sort();
}

/**
 * Copies every Markdown file below a folder into another, once or several times, so that all contenders read the same
 * files and none finds a configuration.
 *
 * @returns how many files were written
 */
export function copyMarkdown(from: string, to: string, copies: number): number {
  const files = markdownFiles(from);
  for (let copy = 1; copy <= copies; copy++) {
    for (const file of files) {
      const path = join(to, String(copy), relative(from, file));
      mkdirSync(join(path, '..'), { recursive: true });
      copyFileSync(file, path);
    }
  }
  return files.length * copies;
}
