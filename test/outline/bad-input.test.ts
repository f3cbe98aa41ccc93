import assert from 'node:assert/strict';
import { outlineOf } from '../../plan/outline/outline.ts';
import type { Format, Outline } from '../../plan/outline/types.ts';
import { HOSTILE } from './hostile.ts';
import { assertSound } from './invariants.ts';

const levels = ({ problems }: Outline): string[] => problems.map((p) => p.level);
const texts = (text: string, format: Format = 'markdown'): string[] =>
  outlineOf(text, format).statements.map((s) => s.text);

describe('Bad input', () => {
  const SIZE = 150_000;
  /** Lines of this size are still read. */
  const ONE_LINE = 60_000;
  for (const { name, format, make, noted } of HOSTILE) {
    it(`${format}, ${name}: an outline, ${noted ? 'with a note' : 'without a note'}`, () => {
      const outline = outlineOf(make(SIZE), format);
      assert.equal(levels(outline).filter((l) => l === 'note').length, noted ? 1 : 0);
      outlineOf(make(ONE_LINE), format);
      assertSound(outlineOf(make(600), format), make(600));
    });
  }

  it('10,000 quotes, items and brackets deep', () => {
    for (const unit of ['>', '> ', '- ', '[', '![', '<div>', '**', '`']) {
      const text = `# Plan\n\nOwner: Dana\n\n${unit.repeat(10_000)}\n\nSponsor: Ruiz\n`;
      const found = texts(text);
      assert.ok(found.includes('Dana') && found.includes('Ruiz'), unit);
    }
  });

  it('900 brackets in YAML, twice', () => {
    const text = `owner: Dana\na: ${'['.repeat(900)}\nb: ${'{'.repeat(900)}\nsponsor: Ruiz\n`;
    const outline = outlineOf(text, 'yaml');
    assert.deepEqual(levels(outline), ['note']);
    assert.ok(outline.statements.some((s) => s.text === 'Dana') && outline.statements.some((s) => s.text === 'Ruiz'));
  });

  it('160 KB of reference links: what stands around them is read', () => {
    const found = texts(`Owner: Dana\n\n${'[a][a]'.repeat(27_000)}\n\nSponsor: Ruiz\n\n[a]: /u\n`);
    assert.ok(found.includes('Dana') && found.includes('Ruiz'));
  });

  it('lines of 1 MB: what stands around them is read as Markdown, and a note at each says that it is not', () => {
    for (const unit of ['word ', 'x', '[', '<b>', '|x']) {
      const line = unit.repeat(1_000_000 / unit.length);
      const before = '# Plan\n\nOwner: Dana\n';
      const between = '\nSponsor: *Ruiz*\n\n';
      const text = `${before}${line}${between}${line}x\n\n## Risks\n\nLate data\n`;
      const outline = outlineOf(text, 'markdown');
      assert.deepEqual(
        outline.problems.map(({ level, span }) => [level, span.start]),
        [
          ['note', before.length],
          ['note', before.length + line.length + between.length],
        ],
      );
      assert.deepEqual(
        outline.statements.map((s) => s.text),
        ['Dana', 'Ruiz', 'Late data'],
      );
      assert.equal(outline.unreadCharacters, 0);
    }
  });

  it('a table of 27,000 rows: the last row has its headers', () => {
    const outline = outlineOf(`| Risk | Owner |\n|---|---|\n${'| late | Dana |\n'.repeat(27_000)}`, 'markdown');
    const last = outline.statements[outline.statements.length - 1];
    assert.equal(last?.text, 'Dana');
    assert.deepEqual(
      last.labels.map((l) => l.text),
      ['Owner', 'late'],
    );
    assert.equal(last.row?.id, 26_999);
  });

  it('10 MB end', function () {
    this.timeout(120_000);
    const section = '## Section\n\n- **Owner:** Dana\n- Text of an item.\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n';
    const outline = outlineOf(section.repeat(Math.ceil((10 * 1024 * 1024) / section.length)), 'markdown');
    assert.deepEqual(levels(outline), ['note']);
    const last = outline.statements[outline.statements.length - 1];
    assert.equal(last?.text, '2');
  });

  it('headings, items, tasks and quotes are read by line where the parser is spared', () => {
    const text = `${'- a\n'.repeat(20_000)}- [ ] Ask the council\n1. Build\n > Quoted\n | Owner | Dana |\n # Risks\nLate data\n`;
    const outline = outlineOf(text, 'markdown');
    assert.deepEqual(
      outline.statements.slice(-6).map((s) => [s.kind, s.task, s.text]),
      [
        ['item', 'open', 'Ask the council'],
        ['item', undefined, 'Build'],
        ['sentence', undefined, 'Quoted'],
        ['cell', undefined, 'Owner'],
        ['cell', undefined, 'Dana'],
        ['sentence', undefined, 'Late data'],
      ],
    );
    assert.deepEqual(
      outline.sections.map((s) => s.title),
      ['', 'Risks'],
    );
  });

  it('nothing: an empty outline', () => {
    for (const format of ['markdown', 'yaml'] as const)
      for (const text of ['', '\ufeff', '\n', '---', '---\n---\n', '\0', '\ufffd\ufffd']) {
        const outline = outlineOf(text, format);
        assert.equal(outline.sections.length, 1);
        assert.deepEqual(levels(outline).includes('note'), false);
      }
  });
});

describe('What opens and is not closed', () => {
  const problems = (text: string, format: 'markdown' | 'yaml' = 'markdown'): string[] =>
    outlineOf(text, format).problems.map(
      ({ level, lost, span }) => `${level} ${lost ?? '-'} ${text.slice(span.start, span.end)}`,
    );

  it('is told where it opens: a comment, a fence', () => {
    assert.deepEqual(problems('# Plan\n\n<!-- note\n\n## Rollback\n\nText.\n'), ['error body <!--']);
    assert.deepEqual(problems('# Plan\n\n```\ncode\n\n## Rollback\n'), ['error body ```']);
    assert.deepEqual(problems('# Plan\n\n<!-- note -->\n\n```\ncode\n```\n\n<!-->\n\nText.\n'), []);
  });

  it('an alias that stands for nothing is told, a hash within a text is no comment', () => {
    assert.deepEqual(problems('owner: *nobody\nproblem: &p Text\nagain: *p\n', 'yaml'), ['error - *nobody']);
    const { comments } = outlineOf(
      'a: "b # pilotlint-disable x -- y"\nc: |\n  d\n  # pilotlint-disable x -- y\n# pilotlint-disable z -- y\n',
      'yaml',
    );
    assert.deepEqual(
      comments.map(({ text }) => text),
      ['pilotlint-disable z -- y'],
    );
  });
});
