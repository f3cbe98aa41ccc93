import assert from 'node:assert/strict';
import { Workspace } from './workspace.ts';

/** A product of one rule, with the exports that the generator reads. */
const PRODUCT = {
  'cli/main.ts': `
console.log(['a plan', 'error[a]: found it', 'error[b]: again', 'info[c]: is it?', '3 findings'].join('\\n\\n'));
process.exitCode = 1;
`,
  'rules/index.ts':
    "export const RULES = [{ id: 'one', severity: 'error', gate: 'pilot', summary: 'It has a | in it.' }];\n",
  'report/rule-page.ts': 'export const rulePage = (rule: { id: string }) => `# ${rule.id}\\n`;\n',
  'engine/own-rules.ts':
    "export const OWN_RULES = [{ id: 'syntax-error', severity: 'error', summary: 'Broken.', remedy: 'Mend it.' }];\n",
  'engine/config/docs.ts': "export const configurationDocs = () => 'the keys';\n",
  'engine/config/schema.ts': "export const configurationJsonSchema = () => ({ title: 'schema' });\n",
  'README.md':
    '# Read me\n\n<!-- generated: run (x) -->\nold\n<!-- /generated -->\n\nKept.\n\n<!-- generated: rules (x) -->\n<!-- /generated -->\n\nEnd.\n',
  'docs/configuration.md': '<!-- generated: configuration (x) --><!-- /generated -->\n',
};

describe('npm run generate', function () {
  this.timeout(60_000);
  let clone: Workspace;
  beforeEach(() => {
    clone = new Workspace(PRODUCT);
    clone.node(['npm.js', 'ci']);
  });
  afterEach(() => clone.remove());

  const generate = (...args: string[]) => clone.node(['scripts/generate.mjs', ...args]);

  it('writes pages, tables and the schema, and leaves the text around its marks alone', () => {
    assert.equal(generate().status, 0);
    assert.equal(clone.read('docs/rules/one.md'), '# one\n');
    assert.match(clone.read('docs/rules/README.md'), /\[one\]\(one\.md\).*`syntax-error`/s);
    assert.equal(clone.read('schema/pilotlint.schema.json'), '{\n  "title": "schema"\n}\n');
    assert.match(clone.read('docs/configuration.md'), /-->\n\nthe keys\n\n<!--/);
    const readme = clone.read('README.md');
    assert.match(readme, /^# Read me\n\n<!-- generated: run \(x\) -->\n\n```/);
    const lines = ['a plan', 'error[a]: found it', 'info[c]: is it?', '[… 1 more …]', '3 findings'];
    const run = `$ pilotlint check examples/weak-pilot.md\n${lines.join('\n\n')}\n`;
    assert.ok(readme.includes(`${run}\`\`\`\n\n<!-- /generated -->\n\nKept.\n`), readme);
    assert.match(readme, /\| \[one\]\(docs\/rules\/one\.md\) \| error \| pilot \| It has a \\\| in it\. \|/);
    assert.match(readme, /\n\nEnd\.\n$/);
    assert.doesNotMatch(readme, /old/);
  });

  it('finds everything fresh after it has written', () => {
    generate();
    const before = clone.read('README.md');
    const check = generate('--check');
    assert.equal(check.stdout, '');
    assert.equal(check.status, 0);
    generate();
    assert.equal(clone.read('README.md'), before);
  });

  it('names what is stale, missing or left over, writes nothing while checking, and mends it', () => {
    generate();
    clone.write('docs/rules/one.md', '# changed by hand\n');
    clone.write('docs/rules/gone.md', '# a rule that was removed\n');
    clone.write('README.md', clone.read('README.md').replace('found it', 'found nothing'));
    const check = generate('--check');
    assert.equal(check.status, 1);
    assert.deepEqual(check.stdout.split('\n').sort(), [
      '',
      'README.md is stale',
      'docs/rules/gone.md is not made any more',
      'docs/rules/one.md is stale',
      'run: npm run generate',
    ]);
    assert.equal(clone.read('docs/rules/one.md'), '# changed by hand\n');
    generate();
    assert.equal(generate('--check').status, 0);
    assert.throws(() => clone.read('docs/rules/gone.md'));
  });

  it('fails when the marks of a part are gone, and when the sample run does not run', () => {
    clone.write('docs/configuration.md', '# Configuration\n');
    const unmarked = generate('--check');
    assert.match(unmarked.stderr, /docs\/configuration\.md has no marks for "configuration"/);
    assert.notEqual(unmarked.status, 0);
    clone.write('cli/main.ts', "throw new Error('crashed');\n");
    const crashed = generate('--check');
    assert.match(crashed.stderr, /crashed/);
    assert.notEqual(crashed.status, 0);
  });
});
