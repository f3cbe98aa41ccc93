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
