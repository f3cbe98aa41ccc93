import assert from 'node:assert/strict';
import fc from 'fast-check';
import { joinParts } from '../../plan/outline/join.ts';
import { readPlainYaml } from '../../plan/outline/plain-yaml.ts';
import { readYamlBlock } from '../../plan/outline/yaml.ts';

/** What both ways make of it, as data, or nothing where it is not plain. */
function both(yaml: string) {
  const plain = readPlainYaml(yaml, 4, 'front-matter');
  if (!plain) return undefined;
  const full = readYamlBlock(yaml, 4, 'front-matter');
  const text = `---\n${yaml}---\n`;
  return [plain, full].map(
    ({ parts, settings }) => JSON.parse(JSON.stringify(joinParts('markdown', text, parts, settings, []))) as unknown,
  );
}

describe('Plain YAML', () => {
  const plain = [
    'pilotlint: 1\nstage: pilot\nstatus: review\n',
    'title: Answers on the same day\r\nOwner: Dana Kim (Ops)\r\n',
    'date: 2026-05-04\nyear: 2026\nversion: 0\n',
    'tags: a, b and c\nkind: template\nteam_name: Claims/Payments\n',
  ];
  for (const yaml of plain)
    it(`is ${JSON.stringify(yaml)}`, () => {
      const [quick, full] = both(yaml) ?? assert.fail('not taken as plain');
      assert.deepEqual(quick, full);
    });

  const other = [
    '',
    'title:\n',
    'title: A\ntitle: B\n',
    'title: "Atlas"\n',
    'title: Atlas: the plan\n',
    'title: Atlas # the plan\n',
    'title: null\n',
    'title: 007\n',
    'title: 1.0\n',
    'title: Atlas \n',
    'title: Atlas',
    ' title: Atlas\n',
    'team: { lead: Dana }\n',
    'a: b\n  c\n',
    'a: First. Second\n',
    '- a: b\n',
    '# pilotlint-disable-file\na: b\n',
  ];
  for (const yaml of other)
    it(`is not ${JSON.stringify(yaml)}`, () => {
      assert.equal(readPlainYaml(yaml, 0, 'front-matter'), undefined);
    });

  it('is read as the library reads it', () => {
    const word = fc.constantFrom(
      'a',
      'Yes',
      'no',
      'NULL',
      'true',
      '1',
      '20',
      '0x1',
      '1e3',
      '2026-05-04',
      '-',
      ',',
      '(b)',
      'c/d',
      'on',
    );
    const value = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
    const key = fc.constantFrom('title', 'stage', 'Owner', 'a-b', 'name', 'due_date', 'null', 'true', 'y');
    const yaml = fc
      .array(fc.tuple(key, value), { minLength: 1, maxLength: 4 })
      .map((pairs) => pairs.map(([k, v]) => `${k}: ${v}\n`).join(''));
    let seen = 0;
    fc.assert(
      fc.property(yaml, (text) => {
        const read = both(text);
        if (!read) return;
        seen++;
        assert.deepEqual(read[0], read[1]);
      }),
      { numRuns: 2000 },
    );
    assert.ok(seen > 200, `only ${seen} were plain`);
  });
});
