import assert from 'node:assert/strict';
import { PACKS } from '../../languages/index.ts';
import { createReader } from '../../plan/read-plan.ts';
import { RULES } from '../../rules/index.ts';

/** What a reading says, without what cannot be compared. */
const said = (plan: unknown): unknown => JSON.parse(JSON.stringify(plan));

describe('a reader that remembers', () => {
  it('reads what one reads that does not, the first time and again', () => {
    const fresh = createReader(PACKS);
    // so few that it forgets in between
    for (const remembered of [3, 10_000]) {
      const reader = createReader(PACKS, remembered);
      for (const { docs } of RULES)
        for (const text of [docs.examples.markdown.bad, docs.examples.markdown.good, docs.examples.markdown.bad])
          assert.deepEqual(said(reader.read(text, { path: 'plan.md' })), said(fresh.read(text, { path: 'plan.md' })));
    }
  });
});

describe('a reader that remembers pieces', () => {
  it('reads a document that holds the same piece several times, and others in between', () => {
    const fresh = createReader(PACKS);
    const reader = createReader(PACKS, 10_000);
    const part = (title: string): string => `## ${title}\n\n- One\n- Two\n\n---\n\n| A | B |\n|---|---|\n| 1 | |\n\n`;
    const texts = [
      part('Risks') + part('Risks') + part('Rollback'),
      part('Rollback') + part('Risks'),
      `[a]: https://example.org\n\nSee [a].\n\n${part('Risks')}`,
      `See [a].\n\n${part('Risks')}`,
      part('Risks') + part('Risks') + part('Risks'),
    ];
    for (const text of [...texts, ...texts])
      assert.deepEqual(said(reader.read(text, { path: 'plan.md' })), said(fresh.read(text, { path: 'plan.md' })));
  });
});
