import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { createLinter } from '../../engine/linter.ts';
import { DEFAULT_SETTINGS } from '../../engine/settings.ts';
import { type Difference, reading, tinyReader } from './tiny-plan.ts';
import { aspectRule, wordRule } from './tiny-rules.ts';

const RULES = [
  wordRule('no-bots', 'bot', { family: 'framing' }),
  wordRule('no-magic', 'magic', { family: 'writing' }),
  aspectRule('rollback-missing', 'rollback'),
];

const names = (text: string, difference: Difference = {}): readonly string[] =>
  createLinter({ reader: tinyReader(() => difference), rules: RULES })
    .lint(text, 'plan.md', DEFAULT_SETTINGS)
    .findings.map(({ rule, fingerprint }) => `${rule} ${fingerprint}`);

const TEXT = '# Plan\n\n## One\n\nA bot with magic.\n\n## Two\n\nA bot with magic.\n';

describe('fingerprints', () => {
  it('are 16 hexadecimal digits that never change from version to version', () => {
    assert.deepEqual(names('# Plan\n\nA bot.\n'), ['no-bots f08a3cdeae144e97']);
  });

  it('tell rules and sections apart', () => {
    assert.equal(new Set(names(TEXT)).size, 4);
  });

  it('stay when text is inserted above, whatever it is', () => {
    const line = fc
      .stringMatching(/^[A-Za-z😀 .,é]{1,40}$/u)
      .filter((text) => text.trim() !== '' && !/bot|magic/u.test(text));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), fc.constantFrom('\n\n', '\r\n'), (inserted, end) => {
        const longer = TEXT.replace('# Plan\n', `# Plan\n\n${inserted.join(end)}\n`);
        assert.deepEqual(names(longer), names(TEXT));
      }),
      { numRuns: 50 },
    );
  });

  it('stay under CRLF, and when case and white space change', () => {
    assert.deepEqual(names(TEXT.replaceAll('\n', '\r\n')), names(TEXT));
    assert.deepEqual(names(TEXT.replaceAll('## One', '##   ONE')), names(TEXT));
  });

  it('change with the statement and with the headings above it', () => {
    const [first] = names('# Plan\n\nA bot.\n');
    assert.notEqual(names('# Plan\n\nThe bot.\n')[0], first);
    assert.notEqual(names('# Another plan\n\nA bot.\n')[0], first);
  });

  it('number what is said twice, so that the first keeps its name', () => {
    const once = names('# Plan\n\nA bot.\n');
    const twice = names('# Plan\n\nA bot.\n\nA bot.\n');
    assert.equal(twice.length, 2);
    assert.equal(twice[0], once[0]);
    assert.notEqual(twice[1], twice[0]);
    assert.deepEqual(names('# Plan\n\nA bot.\n\nText.\n\nA bot.\n'), twice);
  });

  it('of a missing topic stay wherever it is reported', () => {
    const missing: Difference = { aspects: { rollback: reading('missing') } };
    const atTitle = names('# Plan\n\nText.\n', missing);
    assert.equal(atTitle.length, 1);
    assert.deepEqual(
      names('# Another plan\n\n## Running it\n\nText.\n', { ...missing, home: { rollback: 2 } }),
      atTitle,
    );
  });
});
