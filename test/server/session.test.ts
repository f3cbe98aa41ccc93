import assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import type { Linter } from '../../engine/types.ts';
import { type Client, inProcess, PULLING, PUSHED } from './client.ts';
import { testEnvironment, WEAK } from './support.ts';

const URI = 'file:///nowhere/plan.md';
const AT = { textDocument: { uri: URI }, position: { line: 8, character: 5 } };
const MAYBE_PLAN = '# Pilot\n\nWe try a model on tickets.\n';

/** A linter that counts, fails on CRASH and takes MAYBE for what may be a plan. */
const counting = () => {
  const real = testEnvironment().linter();
  const linted: string[] = [];
  const linter: Linter = {
    lint: (text, ...more) => {
      linted.push(text);
      if (text.includes('CRASH')) throw new Error('the linter broke');
      const checked = real.lint(text, ...more);
      if (text !== MAYBE_PLAN) return checked;
      const recognition = { ...checked.plan.recognition, plan: false, maybe: true, because: ['speaks of a pilot'] };
      return { ...checked, plan: { ...checked.plan, recognition }, findings: [] };
    },
  };
  return { linted, linter: () => linter };
};

/**
 * Asks, and edits at once. On a busy machine the answers may be there before the edit is, and are right then: tried until it
 * comes in between.
 */
const overtaken = async (client: Client, version: number): Promise<void> => {
  const hover = client.request('textDocument/hover', AT);
  const pull = client.pull(URI);
  await client.change(URI, version, { text: `${WEAK}${' '.repeat(version)}` });
  const [hovered, pulled] = await Promise.allSettled([hover, pull]);
  if ((hovered.status === 'fulfilled' || pulled.status === 'fulfilled') && version < TRIES) {
    return overtaken(client, version + 1);
  }
  await assert.rejects(hover, { code: -32_801 });
  await assert.rejects(pull, { code: -32_802, data: { retriggerRequest: true } });
};

const TRIES = 50;

describe('a session', () => {
  it('checks a version once, whatever is asked of it', async () => {
    const { linted, linter } = counting();
    const client = inProcess(testEnvironment({ linter }));
    await client.initialize(PULLING);
    await client.open(URI, WEAK);
    await Promise.all([client.pull(URI), client.request('textDocument/hover', AT), client.pull(URI)]);
    assert.equal(linted.length, 1);
  });

  it('says that nothing has changed to who knows it already', async () => {
    const client = inProcess(testEnvironment());
    await client.initialize(PULLING);
    await client.open(URI, WEAK);
    const first = await client.pull(URI);
    assert.ok(first.resultId);
    assert.deepEqual(await client.pull(URI, first.resultId), { kind: 'unchanged', resultId: first.resultId });
    await client.change(URI, 2, { text: `${WEAK}\n` });
    const second = await client.pull(URI, first.resultId);
    assert.equal(second.kind, 'full');
    assert.notEqual(second.resultId, first.resultId);
  });

  it('makes the changes of an event one after the other, reversed and overlapping ones too', async () => {
    const { linted, linter } = counting();
    const client = inProcess(testEnvironment({ linter }));
    await client.initialize(PULLING);
    await client.open(URI, 'abc\r\ndef');
    const at = (line: number, from: number, to: number, end = line) => ({
      start: { line, character: from },
      end: { line: end, character: to },
    });
    await client.change(
      URI,
      2,
      { range: at(0, 1, 2), text: '𝒳Y' },
      { range: at(0, 3, 4), text: 'Z\n' },
      { range: { start: { line: 2, character: 99 }, end: { line: 1, character: 1 } }, text: '!' },
    );
    await client.pull(URI);
    assert.equal(linted.at(-1), 'a𝒳Z\nc!');
  });

  it('leaves out what is not newer than the document, and goes on', async () => {
    const { linted, linter } = counting();
    const client = inProcess(testEnvironment({ linter }));
    await client.initialize(PULLING);
    await client.open(URI, 'one', 'markdown', 5);
    await client.change(URI, 5, { text: 'same version' });
    await client.change(URI, 4, { text: 'older' });
    await client.change('file:///nowhere/other.md', 1, { text: 'not open' });
    await client.pull(URI);
    await client.change(URI, 9, { text: 'newer' });
    await client.pull(URI);
    assert.deepEqual(linted, ['one', 'newer']);
    assert.equal(client.complaints().length, 3);
  });

  it('drops what is cancelled, what is edited meanwhile and what is closed meanwhile', async () => {
    const { linted, linter } = counting();
    const client = inProcess(testEnvironment({ linter }));
    await client.initialize(PULLING);
    await client.open(URI, WEAK);
    const source = new CancellationTokenSource();
    const cancelled = client.connection.sendRequest('textDocument/hover', AT, source.token);
    source.cancel();
    await assert.rejects(cancelled, { code: -32_800 });
    await overtaken(client, 2);
    const answered = linted.length;
    const late = client.request('textDocument/hover', AT);
    await client.close(URI);
    assert.equal(await late, null);
    assert.deepEqual(await client.pull(URI), { kind: 'full', items: [] });
    assert.equal(linted.length, answered);
    assert.deepEqual(client.complaints(), []);
  });

  it('costs the request alone when the linter fails', async () => {
    const { linter } = counting();
    const client = inProcess(testEnvironment({ linter }));
    await client.initialize(PULLING);
    await client.open(URI, 'CRASH');
    await assert.rejects(client.pull(URI), /pilotlint failed: the linter broke/u);
    assert.match(client.complaints().join('\n'), /textDocument\/diagnostic failed: Error: the linter broke\n +at /u);
    await client.change(URI, 2, { text: WEAK });
    assert.ok((await client.pulled(URI)).length > 0);
  });

  it('pushes after a pause what was typed, with the version it is about', async () => {
    const { linted, linter } = counting();
    const client = inProcess(testEnvironment({ linter }));
    await client.initialize({
      options: { debounce: 60 },
      capabilities: { textDocument: { publishDiagnostics: { versionSupport: true } } },
    });
    await client.open(URI, WEAK);
    await client.pushed(URI, (found) => found.length > 0);
    for (let version = 2; version <= 6; version++)
      await client.change(URI, version, { text: WEAK + '\n'.repeat(version) });
    await client.until('version 6', () => client.pushes(URI).find(({ version }) => version === 6));
    assert.equal(linted.length, 2);
    assert.deepEqual(
      client.pushes(URI).map(({ version }) => version),
      [1, 6],
    );
  });

  it('says nothing of a document that is no plan, and once of one that may be', async () => {
    const { linter } = counting();
    const maybes = (told: readonly { readonly method: string }[]) =>
      told.filter(({ method }) => method === 'pilotlint/maybe');
    for (const [hello, times] of [
      [{ ...PULLING, options: { maybe: true } }, 1],
      [PULLING, 0],
    ] as const) {
      const client = inProcess(testEnvironment({ linter }));
      await client.initialize(hello);
      await client.open(URI, MAYBE_PLAN);
      assert.deepEqual(await client.pulled(URI), []);
      await client.change(URI, 2, { text: `${MAYBE_PLAN}\n` });
      await client.change(URI, 3, { text: MAYBE_PLAN });
      assert.deepEqual(await client.pulled(URI), []);
      assert.equal(maybes(client.told).length, times);
      if (times > 0)
        assert.deepEqual(maybes(client.told)[0], {
          method: 'pilotlint/maybe',
          params: { uri: URI, because: ['speaks of a pilot'] },
        });
      await client.open('untitled:Untitled-2', '# Shopping\n\nMilk.\n');
      assert.deepEqual(await client.pulled('untitled:Untitled-2'), []);
    }
  });

  it('shows of a finding what the client can show', async () => {
    const broken = `${WEAK}\n<!-- pilotlint-disable integration-point-missing -- no reason to -->\n`;
    const bare = inProcess(testEnvironment());
    await bare.initialize(PULLING);
    await bare.open(URI, broken);
    for (const diagnostic of await bare.pulled(URI)) {
      assert.deepEqual(Object.keys(diagnostic).sort(), ['code', 'message', 'range', 'severity', 'source']);
    }
    const rich = inProcess(testEnvironment());
    await rich.initialize({
      options: { rulePages: 'https://example.org/{rule}.html' },
      capabilities: {
        textDocument: {
          diagnostic: {},
          publishDiagnostics: {
            relatedInformation: true,
            tagSupport: { valueSet: [1, 2] },
            codeDescriptionSupport: true,
            dataSupport: true,
          },
        },
      },
    });
    await rich.open(URI, broken);
    const diagnostics = await rich.pulled(URI);
    const question = diagnostics.find(({ code }) => code === 'success-metric-missing');
    assert.equal(question?.severity, 3);
    assert.ok((question.relatedInformation?.length ?? 0) > 0);
    assert.equal(question.relatedInformation?.[0]?.location.uri, URI);
    assert.equal(question.codeDescription?.href, 'https://example.org/success-metric-missing.html');
    assert.match((question.data as { fingerprint: string }).fingerprint, /^[0-9a-f]{16}$/u);
    const unused = diagnostics.find(({ code }) => code === 'suppression-unused');
    assert.deepEqual(unused?.tags, [1]);
    assert.equal(unused?.codeDescription, undefined);
    assert.equal(diagnostics.find(({ code }) => code === 'owner-missing')?.severity, 1);
  });

  it('does not show what a comment has set aside', async () => {
    const client = inProcess(testEnvironment());
    await client.initialize(PUSHED);
    await client.open(URI, `<!-- pilotlint-disable owner-missing -- named in the charter -->\n\n${WEAK}`);
    const diagnostics = await client.pushed(URI, (found) => found.length > 0);
    assert.ok(!diagnostics.some(({ code }) => code === 'owner-missing' || code === 'suppression-unused'));
  });

  it('keeps two sessions in one process apart', async () => {
    const [one, two] = [inProcess(testEnvironment()), inProcess(testEnvironment())];
    await one.initialize(PULLING);
    await two.initialize(PULLING);
    await one.open(URI, WEAK);
    assert.ok((await one.pulled(URI)).length > 0);
    assert.deepEqual(await two.pulled(URI), []);
  });
});
