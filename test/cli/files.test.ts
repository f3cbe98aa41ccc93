import assert from 'node:assert/strict';
import * as nodeFs from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { openConfigurations } from '../../cli/configurations.ts';
import { disk } from '../../cli/disk.ts';
import { type Found, findFiles } from '../../cli/files.ts';
import { type WalkFs, walk } from '../../cli/walk.ts';
import { stubTools, withFiles } from './support.ts';

const find = async (cwd: string, paths: readonly string[], ignored = true): Promise<Found & { mistakes: string[] }> => {
  const configurations = await openConfigurations({}, async () => stubTools, { cwd, source: disk });
  const all = await findFiles(paths, { cwd, ignored, configurations });
  return { ...all, mistakes: configurations.errors().map(({ path }) => path) };
};

const found = async (cwd: string, paths: readonly string[], ignored = true): Promise<string[]> => {
  const { files, errors, mistakes } = await find(cwd, paths, ignored);
  assert.deepEqual([errors, mistakes], [[], []]);
  return files.map(({ path }) => path);
};

const names = (...paths: readonly string[]): Record<string, string> =>
  Object.fromEntries(paths.map((path) => [path, '']));

describe('finding files', () => {
  it('takes a named file whatever its name, and Markdown and YAML below a named folder', async () => {
    const files = names(
      'plan.txt',
      'docs/a.md',
      'docs/B.MD',
      'docs/c.mdx',
      'docs/d.markdown',
      'docs/e.yaml',
      'docs/f.yml',
      'docs/g.txt',
    );
    await withFiles(files, async (folder) => {
      const below = ['B.MD', 'a.md', 'c.mdx', 'd.markdown', 'e.yaml', 'f.yml'].map((name) => `docs/${name}`);
      assert.deepEqual(await found(folder, ['plan.txt', 'docs']), [...below, 'plan.txt']);
    });
  });

  it('names each file once, sorted, relative to the working directory', async () => {
    await withFiles(names('b/x.md', 'a/y.md', 'c.md'), async (folder) => {
      assert.deepEqual(await found(folder, ['.', 'b', './b/../b/x.md', 'c.md']), ['a/y.md', 'b/x.md', 'c.md']);
      assert.deepEqual(await found(join(folder, 'a'), ['../b']), ['../b/x.md']);
    });
  });

  it('holds back below a folder what its configuration ignores, unless it is named, in any order', async () => {
    const files = { '.pilotlint.yaml': 'ignore: [old, "*.draft.md"]\n', ...names('old/a.md', 'b.draft.md', 'c.md') };
    await withFiles(files, async (folder) => {
      assert.deepEqual(await found(folder, ['.']), ['c.md']);
      assert.deepEqual(await found(folder, ['.'], false), ['b.draft.md', 'c.md', 'old/a.md']);
      assert.deepEqual(await found(folder, ['.', 'b.draft.md']), ['b.draft.md', 'c.md']);
      assert.deepEqual(await found(folder, ['b.draft.md', '.']), ['b.draft.md', 'c.md']);
      assert.deepEqual(await found(folder, ['old']), ['old/a.md']);
    });
  });

  it('asks no configuration that lies in an ignored folder', async () => {
    const files = {
      '.pilotlint.yaml': 'ignore: [tests]\n',
      'tests/broken/.pilotlint.yaml': 'stage: pilto\n',
      'team/.pilotlint.yaml': 'ignore: [old]\nfiles: ["*.txt"]\n',
      'team/old/.pilotlint.yaml': 'stage: pilto\n',
      ...names('a.md', 'tests/broken/a.md', 'team/b.md', 'team/c.txt', 'team/old/d.md'),
    };
    await withFiles(files, async (folder) => {
      assert.deepEqual(await found(folder, ['.']), ['a.md', 'team/b.md', 'team/c.txt']);
      assert.deepEqual((await find(folder, ['tests'])).mistakes, ['tests/broken/.pilotlint.yaml']);
    });
  });

  it('takes a file of another kind where the configuration spells its ending', async () => {
    const plans = ['notes.txt', 'plans/a.TXT', 'plans/b.txt', 'plans/PLAN', 'plans/logo.png', 'plans/c.md'];
    const taken = async (globs: string): Promise<string[]> =>
      await withFiles({ '.pilotlint.yaml': `files: ${globs}\n`, ...names(...plans) }, (folder) => found(folder, ['.']));
    assert.deepEqual(await taken('["*.txt"]'), ['notes.txt', 'plans/c.md']);
    assert.deepEqual(await taken('["**/*.{txt,rst}"]'), ['notes.txt', 'plans/b.txt', 'plans/c.md']);
    assert.deepEqual(await taken('["plans/PLAN"]'), ['plans/PLAN', 'plans/c.md']);
    assert.deepEqual(await taken('["plans/**", "plans/*", "**", "plans/"]'), ['plans/c.md']);
  });

  it('keeps to .gitignore files and leaves out node_modules and hidden folders', async () => {
    const files = {
      '.gitignore': 'build/\n*.draft.md\n',
      'docs/.gitignore': '/old.md\n',
      ...names(
        'a.md',
        'a.draft.md',
        'build/b.md',
        'docs/old.md',
        'docs/new.md',
        'node_modules/x/readme.md',
        '.hidden/h.md',
        '.git/g.md',
      ),
    };
    await withFiles(files, async (folder) => {
      assert.deepEqual(await found(folder, ['.']), ['a.md', 'docs/new.md']);
      assert.deepEqual(await found(folder, ['.'], false), [
        'a.draft.md',
        'a.md',
        'build/b.md',
        'docs/new.md',
        'docs/old.md',
        'node_modules/x/readme.md',
      ]);
    });
  });

  it('keeps to the .gitignore files above a named folder, too, as far as the repository goes', async () => {
    const files = { '.gitignore': '*.draft.md\n', ...names('.git/HEAD', 'docs/a.md', 'docs/b.draft.md') };
    await withFiles(files, async (folder) => {
      assert.deepEqual(await found(folder, ['docs']), ['docs/a.md']);
    });
  });

  it('reads what is named although it is ignored', async () => {
    const files = {
      '.gitignore': 'build/\n*.draft.md\n',
      'build/.gitignore': 'c.md\n',
      ...names('.git/HEAD', 'build/b.md', 'build/c.md', 'a.draft.md', 'node_modules/x/readme.md'),
    };
    await withFiles(files, async (folder) => {
      assert.deepEqual(await found(folder, ['build', 'a.draft.md', 'node_modules/x']), [
        'a.draft.md',
        'build/b.md',
        'node_modules/x/readme.md',
      ]);
    });
  });

  it('is not led round by symbolic links', async () => {
    await withFiles(names('docs/a.md'), async (folder) => {
      await symlink('..', join(folder, 'docs/up'));
      await symlink('.', join(folder, 'docs/self'));
      await symlink('b.md', join(folder, 'docs/b.md'));
      assert.deepEqual(await found(folder, ['.']), ['docs/a.md']);
    });
  });

  it('follows a symbolic link that is named', async () => {
    await withFiles(names('docs/a.md'), async (folder) => {
      await symlink('docs', join(folder, 'link'));
      await symlink('docs/a.md', join(folder, 'plan.md'));
      assert.deepEqual(await found(folder, ['link', 'plan.md']), ['link/a.md', 'plan.md']);
    });
  });

  it('takes names with the characters of patterns literally', async () => {
    await withFiles(names('[draft] {x}/a (1)!.md', 'd/b.md'), async (folder) => {
      assert.deepEqual(await found(folder, ['[draft] {x}']), ['[draft] {x}/a (1)!.md']);
    });
  });

  it('reports what is not there or leads in a circle, and goes on', async () => {
    await withFiles(names('a.md'), async (folder) => {
      await symlink('circle.md', join(folder, 'circle.md'));
      await mkdir(join(folder, 'empty'));
      const { files, errors } = await find(folder, ['gone', 'a.md', 'circle.md', 'empty']);
      assert.deepEqual(
        files.map(({ path }) => path),
        ['a.md'],
      );
      assert.deepEqual(errors, [
        { path: 'gone', message: 'no such file or folder' },
        { path: 'circle.md', message: 'symbolic links go round in a circle' },
      ]);
    });
  });

  for (const ignored of [true, false]) {
    it(`reports a folder that cannot be read, and walks the rest (${ignored ? 'with' : 'without'} ignore rules)`, async () => {
      // Whoever runs the tests may be allowed to read everything: the refusal is played.
      const refusing = {
        ...nodeFs,
        readdir: (path: string, options: object, done: (error: Error | null, entries?: unknown) => void) => {
          if (basename(path) === 'locked') done(Object.assign(new Error('EACCES: no'), { code: 'EACCES' }));
          else nodeFs.readdir(path, options, done);
        },
      } as unknown as WalkFs;
      await withFiles(names('locked/a.md', 'open/b.md'), async (folder) => {
        const { files, unreadable } = await walk(folder, ['**/*.md'], ignored, refusing);
        assert.deepEqual(files, [join(folder, 'open/b.md')]);
        assert.deepEqual(unreadable, [{ path: join(folder, 'locked'), message: 'permission denied' }]);
      });
    });
  }
});
