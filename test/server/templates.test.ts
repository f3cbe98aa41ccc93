import assert from 'node:assert/strict';
import type { TextDocumentEdit } from 'vscode-languageserver';
import {
  CHECKLISTS,
  type ChecklistItem,
  type FillIn,
  MISSING,
  type MissingPiece,
  NEW_PLAN,
} from '../../server/protocol.ts';
import { type Client, inProcess } from './client.ts';
import { GOOD, realFixesOf, testEnvironment, WEAK } from './support.ts';

const URI = 'file:///nowhere/plan.md';

const started = async (): Promise<Client> => {
  const client = inProcess(testEnvironment({ fixesOf: realFixesOf }));
  await client.initialize({ capabilities: { workspace: { workspaceEdit: { documentChanges: true } } } });
  return client;
};

describe('what can be put into a document', () => {
  it('checklists, as text and with tab stops', async () => {
    const items = await (await started()).request<ChecklistItem[]>(CHECKLISTS, {});
    assert.ok(items.some(({ id }) => id === 'integration'));
    for (const { markdown, yaml } of items) {
      assert.match(markdown.text, /TODO/u);
      assert.match(markdown.snippet, /\$\{1:TODO\}/u);
      assert.match(yaml.snippet, /\$\{1:TODO\}/u);
    }
  });

  it('a new plan, or nothing for a kind that there is not', async () => {
    const client = await started();
    const asked = { kind: 'charter', stage: 'pilot', title: 'Letters', format: 'yaml' };
    const plan = await client.request<FillIn | null>(NEW_PLAN, asked);
    assert.match(plan?.text ?? '', /^pilotlint: 1\n[^]*title: Letters\n/u);
    assert.equal(await client.request(NEW_PLAN, { ...asked, kind: 'novel' }), null);
  });

  it('the pieces that a plan lacks, each with the edit for its place', async () => {
    const client = await started();
    assert.equal(await client.request(MISSING, { textDocument: { uri: URI } }), null);
    await client.open(URI, WEAK, 'markdown');
    const pieces = await client.request<MissingPiece[]>(MISSING, { textDocument: { uri: URI } });
    assert.ok(pieces.some(({ rule, title }) => rule === 'rollback-missing' && title.includes('Rollback')));
    for (const { edit } of pieces) {
      const [change] = edit.documentChanges as TextDocumentEdit[];
      assert.ok(change?.edits.every((one) => 'newText' in one && one.newText.includes('TODO')));
    }
    const other = 'file:///nowhere/good.md';
    await client.open(other, GOOD, 'markdown');
    assert.deepEqual(await client.request(MISSING, { textDocument: { uri: other } }), []);
  });
});
