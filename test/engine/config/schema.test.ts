import assert from 'node:assert/strict';
import { configurationDocs } from '../../../engine/config/docs.ts';
import { configurationJsonSchema } from '../../../engine/config/schema.ts';
import { OWN_RULES } from '../../../engine/own-rules.ts';
import { RULES } from '../../../rules/index.ts';
import { tinyRule } from '../tiny-rules.ts';

describe('configurationJsonSchema', () => {
  it('knows the keys, the rules and their severities, and nothing else', () => {
    const schema = configurationJsonSchema([
      tinyRule('x', () => [], { severity: 'warning', summary: 'An x is missing.' }),
    ]);
    const { $schema, title, properties, additionalProperties } = schema as Record<string, unknown> & {
      properties: Record<string, Record<string, unknown>>;
    };
    assert.equal($schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.equal(title, 'pilotlint');
    assert.equal(additionalProperties, false);
    assert.deepEqual(Object.keys(properties), ['rules', 'files', 'ignore', 'stage', 'status']);
    const { rules, stage } = properties;
    assert.ok(rules && stage);
    assert.equal(rules['additionalProperties'], false);
    const entries = rules['properties'] as Record<string, unknown>;
    assert.deepEqual(Object.keys(entries), ['x', ...OWN_RULES.map(({ id }) => id)]);
    assert.deepEqual(entries['x'], {
      description: 'An x is missing. Default: warning.',
      type: 'string',
      enum: ['off', 'info', 'warning', 'error'],
    });
    assert.deepEqual(stage['enum'], ['idea', 'pilot', 'production', 'scale']);
    assert.equal('required' in schema, false);
    assert.deepEqual(JSON.parse(JSON.stringify(schema)), schema);
  });

  it('describes every rule of the framework', () => {
    const text = JSON.stringify(configurationJsonSchema(RULES));
    for (const rule of RULES) assert.ok(text.includes(`"${rule.id}":{`), rule.id);
  });
});

describe('configurationDocs', () => {
  it('is a table of the keys and one of the rules', () => {
    const text = configurationDocs([tinyRule('x', () => [], { severity: 'warning', summary: 'An x | y is missing.' })]);
    assert.match(
      text,
      /^\| Key \| Value \| Meaning \|\n\| --- \| --- \| --- \|\n\| `rules` \| a rule’s id with `off`, `info`, /u,
    );
    assert.ok(text.includes('\n| `files` | list of globs | '));
    assert.ok(text.includes('\n| `stage` | `idea`, `pilot`, `production`, `scale` | '));
    assert.ok(text.includes('\n| `x` | An x \\| y is missing. Default: warning. |\n'));
    assert.ok(text.endsWith(' |\n'));
  });
});
