import assert from 'node:assert/strict';
import {
  type ClientCapabilities,
  type CodeAction,
  type Diagnostic,
  type SnippetTextEdit,
  type TextDocumentEdit,
  TextEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Fix } from '../../engine/fixes/types.ts';
import type { Linter } from '../../engine/types.ts';
import { span } from '../../plan/text/span.ts';
import type { FixesOf } from '../../server/environment.ts';
import { type Client, inProcess } from './client.ts';
import { realFixesOf, testEnvironment, WEAK } from './support.ts';

const URI = 'file:///nowhere/plan.md';

const LITERALS = { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } };
const PLAIN: ClientCapabilities = { textDocument: { diagnostic: {}, codeAction: LITERALS } };
const VERSIONED: ClientCapabilities = { ...PLAIN, workspace: { workspaceEdit: { documentChanges: true } } };
const SNIPPETS: ClientCapabilities = {
  ...PLAIN,
  workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
};
const LAZY: ClientCapabilities = {
  textDocument: {
    diagnostic: { dataSupport: true },
    codeAction: {
      ...LITERALS,
      dataSupport: true,
      isPreferredSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
  },
  workspace: SNIPPETS.workspace ?? {},
};

/** Puts a template at the end, disables the rule at the top; where no owner is named, also an exact edit. */
const fakeFixes: FixesOf = ({ text }, { rule }) => {
  const template: Fix = {
    title: `Insert what ${rule} asks for at the end`,
    safe: false,
    kind: 'template',
    edits: [{ span: span(text.length, text.length), newText: '\nTODO 𝒳\n', snippet: '\n${1:TODO} 𝒳\n' }],
  };
  const suppression: Fix = {
    title: `Disable ${rule} here`,
    safe: false,
    kind: 'suppression',
    edits: [{ span: span(0, 0), newText: `<!-- pilotlint-disable ${rule} -- reason -->\n`, snippet: undefined }],
  };
  const exact: Fix = {
    title: 'Lower the first letter',
    safe: true,
    kind: 'declaration',
    edits: [{ span: span(2, 3), newText: 'p', snippet: undefined }],
  };
  return [template, suppression, ...(rule === 'owner-missing' || rule === 'rollback-missing' ? [exact] : [])];
};

interface Opened {
  readonly client: Client;
  readonly diagnostics: readonly Diagnostic[];
  readonly owner: Diagnostic;
  readonly ask: (diagnostics: readonly Diagnostic[], only?: readonly string[]) => Promise<readonly CodeAction[]>;
}

const opened = async (capabilities: ClientCapabilities, fixesOf: FixesOf = fakeFixes): Promise<Opened> => {
  const client = inProcess(testEnvironment({ fixesOf }));
  await client.initialize({ capabilities });
  await client.open(URI, WEAK, 'markdown', 7);
  const diagnostics = await client.pulled(URI);
  const owner = diagnostics.find(({ code }) => code === 'owner-missing');
  if (owner === undefined) throw new Error('the plan has an owner');
  const ask: Opened['ask'] = (given, only) =>
    client.request('textDocument/codeAction', {
      textDocument: { uri: URI },
      range: given[0]?.range ?? owner.range,
      context: { diagnostics: given, only },
    });
  return { client, diagnostics, owner, ask };
};

const titles = (actions: readonly CodeAction[]): readonly string[] => actions.map(({ title }) => title);
const changeOf = ({ edit }: CodeAction): TextDocumentEdit => edit?.documentChanges?.[0] as TextDocumentEdit;

/** A linter that takes everything for what may be a plan. */
const maybeLinter: Linter = {
  lint: (text, ...more) => {
    const checked = testEnvironment()
      .linter()
      .lint(text, ...more);
    const recognition = { ...checked.plan.recognition, plan: false, maybe: true };
    return { ...checked, plan: { ...checked.plan, recognition }, findings: [] };
  },
};

const textOf = (message: Diagnostic['message']): string => (typeof message === 'string' ? message : message.value);

/** The text after an edit, its tab stops as they stand before anybody has typed. */
const appliedTo = (text: string, { textDocument, edits }: TextDocumentEdit, languageId: string): string => {
  const document = TextDocument.create(textDocument.uri, languageId, 1, text);
  const plain = edits.map((edit) =>
    TextEdit.is(edit)
      ? edit
      : {
          range: edit.range,
          newText: edit.snippet.value.replace(/\$\{\d+:([^}]*)\}/gu, '$1').replace(/\\([\\$}])/gu, '$1'),
        },
  );
  return TextDocument.applyEdits(document, plain);
};

describe('code actions', () => {
  it('are the fixes of the diagnostics that are asked about, as quick fixes', async () => {
    const { ask, owner } = await opened(PLAIN);
    const actions = await ask([owner]);
    assert.deepEqual(titles(actions), [
      'Insert what owner-missing asks for at the end',
      'Disable owner-missing here',
      'Lower the first letter',
    ]);
    assert.deepEqual([...new Set(actions.map(({ kind }) => kind))], ['quickfix']);
    assert.deepEqual(actions[0]?.diagnostics, [owner]);
    assert.deepEqual(await ask([]), []);
  });

  it('come as changes to a client that knows no versions, and give the text that was meant', async () => {
    const { ask, owner } = await opened(PLAIN);
    const [insert] = await ask([owner]);
    assert.equal(insert?.edit?.documentChanges, undefined);
    const document = TextDocument.create(URI, 'markdown', 7, WEAK);
    assert.equal(TextDocument.applyEdits(document, insert?.edit?.changes?.[URI] ?? []), `${WEAK}\nTODO 𝒳\n`);
  });

  it('come with the version of the document, as plain text or with tab stops as the client can', async () => {
    const plain = changeOf((await (await opened(VERSIONED)).ask([(await opened(VERSIONED)).owner]))[0] as CodeAction);
    assert.deepEqual(plain.textDocument, { uri: URI, version: 7 });
    assert.ok(TextEdit.is(plain.edits[0]));
    const rich = await opened(SNIPPETS);
    const [insert, disable] = await rich.ask([rich.owner]);
    const [edit] = changeOf(insert as CodeAction).edits as SnippetTextEdit[];
    assert.deepEqual(edit?.snippet, { kind: 'snippet', value: '\n${1:TODO} 𝒳\n' });
    // What has nothing to fill in stays a plain edit.
    assert.ok(TextEdit.is(changeOf(disable as CodeAction).edits[0]));
  });

  it('are resolved for the version that they were offered for, and no other', async () => {
    const { client, ask, owner } = await opened(LAZY);
    const [insert, disable] = await ask([owner]);
    assert.equal(insert?.edit, undefined);
    assert.deepEqual([insert?.isPreferred, disable?.isPreferred], [true, undefined]);
    const resolved = await client.request<CodeAction>('codeAction/resolve', insert);
    assert.deepEqual(changeOf(resolved).textDocument, { uri: URI, version: 7 });
    await client.change(URI, 8, { text: `\n${WEAK}` });
    await assert.rejects(client.request('codeAction/resolve', insert), { code: -32_801 });
    await client.close(URI);
    await assert.rejects(client.request('codeAction/resolve', insert), { code: -32_801 });
  });

  it('leave an action alone that is none of theirs', async () => {
    const { client } = await opened(LAZY);
    const foreign = { title: 'x', data: { uri: 1 } };
    assert.deepEqual(await client.request('codeAction/resolve', foreign), foreign);
  });

  it('find a finding by its name after it has moved, and by rule and place without one', async () => {
    const { client, ask, owner } = await opened(LAZY);
    await client.change(URI, 8, { text: `\n\n${WEAK}` });
    const moved = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: URI },
      range: owner.range,
      context: { diagnostics: [owner] },
    });
    assert.equal(moved.length, 3);
    const [nameless] = (await client.pulled(URI)).filter(({ code }) => code === 'owner-missing');
    const { data: _data, ...bare } = nameless ?? owner;
    assert.equal((await ask([bare])).length, 3);
    assert.deepEqual(
      await ask([{ ...bare, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } } }]),
      [],
    );
    assert.deepEqual(await ask([{ ...bare, source: 'other' }]), []);
  });

  it('keep to the kinds that are asked for', async () => {
    const { ask, owner } = await opened(VERSIONED);
    assert.deepEqual(await ask([owner], ['refactor.extract']), []);
    assert.deepEqual(await ask([owner], ['source.organizeImports']), []);
    assert.equal((await ask([owner], ['quickfix'])).length, 3);
    assert.equal((await ask([owner], [''])).length, 5);
  });

  it('fix all with exact edits only, none of which meddles with another', async () => {
    const { ask } = await opened(SNIPPETS);
    for (const kind of ['source', 'source.fixAll', 'source.fixAll.pilotlint']) {
      const [all, ...more] = await ask([], [kind]);
      assert.deepEqual(more, []);
      assert.equal(all?.kind, 'source.fixAll.pilotlint');
      // Two findings bring the same edit: it is made once.
      assert.deepEqual(changeOf(all).edits, [
        { range: { start: { line: 0, character: 2 }, end: { line: 0, character: 3 } }, newText: 'p' },
      ]);
    }
    const unsafe = await opened(SNIPPETS, (...given) => fakeFixes(...given).filter(({ safe }) => !safe));
    assert.deepEqual(await unsafe.ask([], ['source.fixAll']), []);
  });

  it('are none for a client that takes commands only', async () => {
    const client = inProcess(testEnvironment({ fixesOf: fakeFixes }));
    const { capabilities } = await client.initialize();
    assert.equal(capabilities.codeActionProvider, undefined);
  });

  it('say whether a document is a plan: where it may be one, or where that is asked', async () => {
    const { client, ask } = await opened(VERSIONED);
    assert.deepEqual(titles(await ask([], ['refactor'])), ['This is no plan: leave it alone (`pilotlint: false`)']);
    assert.deepEqual(await ask([]), []);
    const maybe = inProcess(testEnvironment({ linter: () => maybeLinter }));
    await maybe.initialize({ capabilities: VERSIONED });
    await maybe.open(URI, '# Pilot\r\n');
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const context = { diagnostics: [] };
    const actions = await maybe.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: URI },
      range,
      context,
    });
    assert.deepEqual([...new Set(actions.map(({ kind }) => kind))], ['refactor.rewrite.pilotlint']);
    assert.deepEqual(
      actions.map((action) => (changeOf(action).edits[0] as TextEdit).newText),
      ['---\r\npilotlint: 1\r\n---\r\n\r\n', '---\r\npilotlint: false\r\n---\r\n\r\n'],
    );
    const edit = await client.request('pilotlint/declare', { textDocument: { uri: URI }, plan: false });
    assert.deepEqual(edit, (await ask([], ['refactor']))[0]?.edit);
    assert.equal(await client.request('pilotlint/declare', { textDocument: { uri: 'file:///x' }, plan: true }), null);
  });

  for (const [name, text, languageId] of [
    ['Markdown', WEAK, 'markdown'],
    ['Markdown with CRLF', WEAK.replaceAll('\n', '\r\n'), 'markdown'],
    [
      'YAML',
      'pilotlint: 1\ntitle: Meter readings\nproblem: 600 customers call each month about a wrong bill.\n',
      'yaml',
    ],
  ] as const) {
    it(`with the real fixes mend what they are offered for, in ${name}`, async () => {
      const uri = `untitled:${name}`;
      const client = inProcess(testEnvironment({ fixesOf: realFixesOf }));
      await client.initialize({ capabilities: LAZY });
      await client.open(uri, text, languageId, 1);
      let version = 1;
      const diagnostics = await client.pulled(uri);
      assert.ok(diagnostics.length > 2);
      for (const diagnostic of diagnostics) {
        const context = { diagnostics: [diagnostic] };
        const offered = await client.request<CodeAction[]>('textDocument/codeAction', {
          textDocument: { uri },
          range: diagnostic.range,
          context,
        });
        assert.ok(offered.length > 0, String(diagnostic.code));
        for (const [index] of offered.entries()) {
          // Each is tried on the text as it was; what was offered for it before is stale by then.
          const [again] = (
            await client.request<CodeAction[]>('textDocument/codeAction', {
              textDocument: { uri },
              range: diagnostic.range,
              context,
            })
          ).slice(index);
          const action = await client.request<CodeAction>('codeAction/resolve', again);
          const after = appliedTo(text, changeOf(action), languageId);
          await client.change(uri, ++version, { text: after });
          const left = (await client.pulled(uri)).map(({ code, message }) => `${code} ${textOf(message)}`);
          assert.ok(
            !left.includes(`${diagnostic.code} ${textOf(diagnostic.message)}`),
            `${action.title}: ${left.join('\n')}`,
          );
          await client.change(uri, ++version, { text });
        }
      }
    });
  }
});
