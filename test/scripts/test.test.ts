import assert from 'node:assert/strict';
import { Workspace } from './workspace.ts';

describe('npm test', function () {
  this.timeout(120_000);

  const all = (files: Readonly<Record<string, string>>, env: Record<string, string> = {}) => {
    const clone = new Workspace(files);
    try {
      const { status, stdout, stderr } = clone.node(['scripts/test.mjs'], { env });
      return { status, output: stdout + stderr, last: stdout.trimEnd().split('\n').at(-1) };
    } finally {
      clone.remove();
    }
  };

  it('runs every step and every test, whatever fails before, and sums them up in the last line', () => {
    const { status, output, last } = all({
      'cli/main.ts': 'export const broken: number = "text";\n',
      'test/a.test.ts': "it('passes', () => {});\nit('fails', () => {\n  throw new Error('told');\n});\n",
    });
    const passing = output.match(/^✔ .*$/gm) ?? [];
    const failing = output.match(/^✘ .*$/gm) ?? [];
    assert.ok(passing.some((line) => /^✔ build \d+\.\d s$/.test(line)));
    assert.ok(failing.some((line) => /^✘ types \d+\.\d s$/.test(line)));
    assert.match(output, /told/);
    // Six steps and two tests; the step that runs the tests is not counted beside them.
    assert.equal(passing.length + failing.length, 7);
    assert.equal(last, `${passing.length + 1} passed, ${failing.length} failed`);
    assert.equal(status, 1);
  });

  it('fails when no test was run, and when a test file ends the process', () => {
    const none = all({ 'cli/main.ts': 'export {};\n' });
    assert.match(none.output, /no test was run/);
    assert.match(none.output, /failed: .*tests/);
    assert.equal(none.status, 1);
    const cut = all({ 'cli/main.ts': 'export {};\n', 'test/a.test.ts': "it('ends', () => process.exit(0));\n" });
    assert.match(cut.output, /failed: .*tests/);
    assert.equal(cut.status, 1);
  });

  it('ends with the code of npm when packages cannot be installed', () => {
    const { status, output } = all({}, { NPM_FAILS: '1' });
    assert.equal(status, 7);
    assert.match(output, /npm ci failed/);
  });
});
