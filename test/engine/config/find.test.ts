import assert from 'node:assert/strict';
import { findConfiguration } from '../../../engine/config/find.ts';
import type { FileSource } from '../../../engine/types.ts';

/** A file system of these files; says what it was asked for. */
const source = (paths: readonly string[]): FileSource & { readonly asked: string[] } => {
  const asked: string[] = [];
  return {
    asked,
    readText: (path) => {
      asked.push(path);
      return Promise.resolve(paths.includes(path) ? '' : undefined);
    },
  };
};

describe('findConfiguration', () => {
  const cases: readonly (readonly [
    what: string,
    files: readonly string[],
    folder: string,
    found: string | undefined,
  ])[] = [
    ['the folder’s own', ['/a/b/.pilotlint.yaml', '/a/.pilotlint.yaml'], '/a/b', '/a/b/.pilotlint.yaml'],
    ['the nearest above', ['/a/.pilotlint.yaml', '/.pilotlint.yaml'], '/a/b/c', '/a/.pilotlint.yaml'],
    ['that of the root', ['/.pilotlint.yaml'], '/a/b', '/.pilotlint.yaml'],
    ['that of the root, for the root', ['/.pilotlint.yaml'], '/', '/.pilotlint.yaml'],
    ['another ending', ['/a/.pilotlint.yml'], '/a', '/a/.pilotlint.yml'],
    ['JSON', ['/a/.pilotlint.json'], '/a', '/a/.pilotlint.json'],
    ['YAML before JSON', ['/a/.pilotlint.json', '/a/.pilotlint.yml', '/a/.pilotlint.yaml'], '/a', '/a/.pilotlint.yaml'],
    ['a nearer JSON before YAML', ['/a/b/.pilotlint.json', '/a/.pilotlint.yaml'], '/a/b', '/a/b/.pilotlint.json'],
    ['that of a drive', ['C:/.pilotlint.yaml'], 'C:/a/b', 'C:/.pilotlint.yaml'],
    ['that of the folder relative paths begin in', ['.pilotlint.yaml'], 'a/b', '.pilotlint.yaml'],
    ['the same, for itself', ['.pilotlint.yaml'], '.', '.pilotlint.yaml'],
    ['none', ['/x/.pilotlint.yaml', '/a/pilotlint.yaml', '/a/b/c/.pilotlint.yaml'], '/a/b', undefined],
  ];
  for (const [what, files, folder, found] of cases) {
    it(what, async () => assert.equal(await findConfiguration(folder, source(files)), found));
  }

  it('asks in each folder once, from the inside out', async () => {
    const files = source([]);
    await findConfiguration('/a/', files);
    assert.deepEqual(files.asked, [
      '/a/.pilotlint.yaml',
      '/a/.pilotlint.yml',
      '/a/.pilotlint.json',
      '/.pilotlint.yaml',
      '/.pilotlint.yml',
      '/.pilotlint.json',
    ]);
  });

  it('does not pass over one that cannot be read', async () => {
    const refusing: FileSource = { readText: () => Promise.reject(new Error('permission denied')) };
    await assert.rejects(findConfiguration('/a', refusing), /permission denied/u);
  });
});
