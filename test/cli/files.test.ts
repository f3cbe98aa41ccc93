import assert from 'node:assert/strict';
import * as nodeFs from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { findFiles } from '../../cli/files.ts';
import { walk } from '../../cli/walk.ts';
import { withFiles } from './support.ts';

const found = async (cwd: string, paths: readonly string[], ignored = true): Promise<string[]> => {
  const { files, errors } = await findFiles(paths, { cwd, ignored });
  assert.deepEqual(errors, []);
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

  it('remembers that a file was named, in any order', async () => {
    await withFiles(names('a.md', 'b.md'), async (folder) => {
      for (const paths of [
        ['.', 'a.md'],
        ['a.md', '.'],
      ]) {
        const { files } = await findFiles(paths, { cwd: folder, ignored: true });
        assert.deepEqual(
          files.map(({ path, named }) => [path, named]),
          [
            ['a.md', true],
            ['b.md', false],
          ],
        );
      }
    });
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
      const { files, errors } = await findFiles(['gone', 'a.md', 'circle.md', 'empty'], { cwd: folder, ignored: true });
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
      } as unknown as NonNullable<Parameters<typeof walk>[2]>;
      await withFiles(names('locked/a.md', 'open/b.md'), async (folder) => {
        const { files, unreadable } = await walk(folder, ignored, refusing);
        assert.deepEqual(files, [join(folder, 'open/b.md')]);
        assert.deepEqual(unreadable, [{ path: join(folder, 'locked'), message: 'permission denied' }]);
      });
    });
  }
});
