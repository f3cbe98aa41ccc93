import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lintPath } from '../../server/checks.ts';
import { folderOf, homeOf, placeOf, sameUri, uriAt } from '../../server/uris.ts';

describe('URIs', () => {
  it('are taken apart', () => {
    for (const [uri, origin, path] of [
      ['file:///a%20b/plan.md', 'file://', '/a b/plan.md'],
      ['file:///c%3A/x.md', 'file://', '/c:/x.md'],
      ['file://server/share/x.md', 'file://server', '/share/x.md'],
      ['vscode-vfs://github/o/r/x.md?ref=1#l2', 'vscode-vfs://github', '/o/r/x.md'],
      ['untitled:Untitled-1', 'untitled:', 'Untitled-1'],
      ['file:///100%/%zz/%ff.md', 'file://', '/100%/%zz/%ff.md'],
      ['/plain/path.md', '', '/plain/path.md'],
      ['', '', ''],
    ] as const)
      assert.deepEqual(placeOf(uri), { origin, path }, uri);
  });

  it('are put together again for any path', () => {
    const segment = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
      .map((text) => text.replaceAll('/', '_'));
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1 }), (segments) => {
        const path = `/${segments.join('/')}`;
        assert.deepEqual(placeOf(uriAt('file://', path)), { origin: 'file://', path });
      }),
    );
  });

  it('are the same however they are escaped', () => {
    assert.ok(sameUri('file:///c%3A/a%20b', 'file:///c:/a b'));
    assert.ok(!sameUri('file:///a', 'vscode-vfs:///a'));
  });

  it('have folders', () => {
    assert.deepEqual(['/a/b.md', '/b.md', 'b.md', ''].map(folderOf), ['/a', '/', '', '']);
  });

  it('are at home beside themselves, or where the workspace is', () => {
    const folders = ['file:///w/', 'file:///v'];
    assert.deepEqual(homeOf('file:///a/b.md', folders), { origin: 'file://', path: '/a/b.md' });
    assert.deepEqual(homeOf('untitled:New', folders), { origin: 'file://', path: '/w/New' });
    assert.deepEqual(homeOf('untitled:/x/new.md', folders), { origin: 'file://', path: '/x/new.md' });
    assert.equal(homeOf('untitled:New', []), undefined);
  });

  it('tell the format by the name, unless the editor knows better', () => {
    const path = (uri: string, languageId: string): string => lintPath({ uri, languageId });
    assert.equal(path('file:///a/plan.yaml', 'yaml'), '/a/plan.yaml');
    assert.equal(path('untitled:Untitled-1', 'yaml'), 'Untitled-1.yaml');
    assert.equal(path('file:///a/plan.tmpl', 'yaml'), '/a/plan.tmpl.yaml');
    assert.equal(path('file:///a/plan.md', 'mdx'), '/a/plan.md.mdx');
    assert.equal(path('file:///a/plan.yml', 'markdown'), '/a/plan.yml.md');
    assert.equal(path('file:///a/plan.txt', 'plaintext'), '/a/plan.txt');
  });
});
