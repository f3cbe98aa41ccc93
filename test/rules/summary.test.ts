import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { RULES } from '../../rules/index.ts';

describe('the rules at a glance', () => {
  it('are as test/rules/summary.txt says (change it there together with the rule)', () => {
    const rows = RULES.map(({ id, severity, gate, family, summary }) =>
      [id, severity, gate, family, summary].join(' · '),
    );
    assert.equal(`${rows.join('\n')}\n`, readFileSync('test/rules/summary.txt', 'utf8'));
  });
});
