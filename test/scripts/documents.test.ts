import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'server/README.md',
  'client/README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  'docs/rules/README.md',
];

const ROOMS = /^(?:languages|plan|rules|engine|report|server|client|cli|scripts|test|bench|examples|docs|schema)\//;

/** Named in a document as places for what is yet to come, or made by a build. */
const NOT_THERE: ReadonlySet<string> = new Set(['server/protocol.ts']);

const read = (document: string) => readFileSync(document, 'utf8');

/** A document without its code blocks. */
const prose = (document: string) => read(document).replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1$/gmu, '');

describe('documents', () => {
  it('link to files and headings that are there', () => {
    for (const document of DOCUMENTS) {
      for (const [, target = ''] of prose(document).matchAll(/\]\((?!https?:)([^)\s]+)\)/gu)) {
        const [path = '', anchor] = target.split('#');
        const file = path === '' ? document : join(dirname(document), path);
        assert.ok(existsSync(file), `${document}: ${target} is not there`);
        if (anchor === undefined) continue;
        const headings = [...read(file).matchAll(/^#+ (.*)$/gmu)].map(([, title = '']) =>
          title.toLowerCase().replaceAll(' ', '-'),
        );
        assert.ok(headings.includes(anchor), `${document}: ${target} is no heading`);
      }
    }
  });

  it('name files that are there', () => {
    for (const document of DOCUMENTS) {
      for (const [, name = ''] of prose(document).matchAll(/`([^`\s]+)`/gu)) {
        if (!ROOMS.test(name) || /[<…*]/u.test(name) || NOT_THERE.has(name)) continue;
        assert.ok(existsSync(name), `${document}: ${name}`);
      }
    }
  });

  it('say nothing of the machine they were written on', () => {
    for (const document of DOCUMENTS) {
      assert.doesNotMatch(read(document), /(?:^|[\s(`"'])\/(?:work|tmp|root|home|shared)\b/mu, document);
    }
  });

  it('name scripts of package.json', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const document of DOCUMENTS) {
      for (const [, name = ''] of read(document).matchAll(/\bnpm run ([a-z:]+)/gu)) {
        assert.ok(name in scripts, `${document}: npm run ${name}`);
      }
    }
  });
});

describe('the repository', () => {
  it('can be checked itself: its examples, nothing made for tests, and no mistake of the run', () => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['dist/pilotlint.mjs', 'check', '--format', 'json'],
      {
        encoding: 'utf8',
      },
    );
    assert.deepEqual([status, stderr], [1, '']);
    const { files } = JSON.parse(stdout) as { files: { path: string }[] };
    const plans = readdirSync('examples').map((name) => `examples/${name}`);
    assert.deepEqual(
      files.map(({ path }) => path),
      plans,
    );
  });
});
