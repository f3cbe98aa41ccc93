import assert from 'node:assert/strict';
import { PACKS } from '../../languages/index.ts';
import { createReader } from '../../plan/read-plan.ts';

const reader = createReader(PACKS);

/** The places that a plan leaves open, as they stand in it. */
const open = (text: string): string[] =>
  reader
    .read(`# Letters on the right desk\n\n${text}\n`)
    .placeholders.map(({ span }) => `# Letters on the right desk\n\n${text}\n`.slice(span.start, span.end));

describe('a place that is left open', () => {
  it('is a marker in the place of a value', () => {
    assert.deepEqual(open('**Owner:** <name>\n\n- Reviewed by: TBD'), ['<name>', 'TBD']);
    assert.deepEqual(open('- Owner: `<name>`'), ['<name>']);
  });

  it('is not the parameter of a command', () => {
    assert.deepEqual(open('- Monthly update (`ollama list` and `ollama pull <model>`)\n- Weekly backup'), []);
  });
});

describe('a place that may stay empty', () => {
  it('is one in the row of sums', () => {
    const table = (last: string): string =>
      `## Costs\n\n| Item | Owner | Cost |\n|---|---|---|\n| Licences | Dana Kim | 4,000 EUR |\n| ${last} | | 4,000 EUR |`;
    assert.deepEqual(open(table('**Total**')), []);
    assert.equal(open(table('Cloud')).length, 1);
  });

  it('is a bold line above the headings that it introduces', () => {
    const plan = reader.read(
      '# Letters\n\n## Monitoring\n\n**Metrics we watch:**\n\n### Errors\n\nShare of wrong desks, daily.\n',
    );
    assert.deepEqual(plan.emptySections, []);
    const empty = reader.read(
      '# Letters\n\n## Monitoring\n\nDaily.\n\n**Success metrics**\n\n## Timeline\n\nMay to July 2027.\n',
    );
    assert.equal(empty.emptySections.length, 1);
  });
});

describe('an answer behind a long question', () => {
  it('is open where it is nothing but a marker', () => {
    assert.deepEqual(open('- [ ] It is watched by the shift, and somebody is alerted when it fails: TODO'), [
      'It is watched by the shift, and somebody is alerted when it fails: TODO',
    ]);
    const { aspects } = reader.read(
      '# Letters\n\n## Operation\n\n- [x] It is watched by the shift, and somebody is alerted when it fails: TBD\n',
    );
    assert.notEqual(aspects.monitoring.status, 'covered');
  });
});
