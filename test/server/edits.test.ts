import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Diagnostic, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { DEFAULT_SETTINGS } from '../../engine/settings.ts';
import { type Client, inProcess, PULLING, PUSHED } from './client.ts';
import { outline, positionIn, testEnvironment, WEAK } from './support.ts';

/** How many sequences are tried; `npm test` has little time, a night has more. */
const RUNS = Math.min(2000, Number(process.env['PILOTLINT_EDIT_RUNS'] ?? 300));

/** What is typed and pasted: headings and findings come and go with it, lines end in every way, characters take two units. */
const PIECES = [
  '\n## Rollback\n\nIf errors exceed 3 %, Ada Osei switches the assistant off; agents then work by hand.\n',
  '\r\n## Stop rule\r\n\r\nTBD\r\n',
  '\r',
  '\r\n',
  '\n',
  '👩‍👩‍👧 𝒳',
  '\uD83D',
  '- **Owner:** Lena Vogt, head of IT\n',
  '---\nstage: idea\n---\n',
  '<!-- pilotlint-disable rollback-missing -- read-only -->\n',
  '| a | b |\n|---|---|\n| 1 |  |\n',
  '```\n',
  '#',
  'x',
  '',
] as const;

/** A replacement: places are shares of the text as it is when its turn comes. */
interface Edit {
  readonly from: number;
  readonly length: number;
  readonly piece: string;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const edit: fc.Arbitrary<Edit> = fc.record({
  from: share,
  length: fc.oneof(
    fc.constant(0),
    share.map((of) => of * 0.2),
  ),
  piece: fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 6 })),
});
/** Several changes an event, several events. */
const events = fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
const start = fc.constantFrom(
  WEAK,
  WEAK.replaceAll('\n', '\r\n'),
  WEAK.slice(0, 900),
  '',
  'stage: pilot\nproblem: AI\n',
);

/** One change, and the text after it as an editor has it. */
const made = (text: string, { from, length, piece }: Edit) => {
  const first = Math.round(from * text.length);
  const last = Math.min(text.length, first + Math.round(length * text.length));
  const [start, end] = [inReach(text, first), inReach(text, last)];
  const change: TextDocumentContentChangeEvent = {
    range: { start: positionIn(text, start), end: positionIn(text, end) },
    text: piece,
  };
  return { change, text: text.slice(0, start) + piece + text.slice(end) };
};

/** Between CR and LF there is no position. */
const inReach = (text: string, offset: number): number =>
  text[offset - 1] === '\r' && text[offset] === '\n' ? offset - 1 : offset;

const shown = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ code, range, message }) => ({ code, range, message }));

describe('edits', function () {
  this.timeout(600_000);
  const environment = testEnvironment();
  let client: Client;
  let documents = 0;
  before(async () => {
    client = inProcess(environment);
    await client.initialize(PULLING);
  });

  it(`in any order end with the findings of the final text (${RUNS} sequences)`, async () => {
    const linter = environment.linter();
    const property = fc.asyncProperty(start, events, fc.boolean(), async (first, sequence, impatient) => {
      const uri = `untitled:Document-${++documents}`;
      let text = first;
      let version = 1;
      await client.open(uri, text);
      for (const edits of sequence) {
        const changes = edits.map((one) => {
          const { change, text: after } = made(text, one);
          text = after;
          return change;
        });
        await client.change(uri, ++version, ...changes);
        // Asked for in between, it may be answered or refused as stale; it must not disturb what follows.
        if (impatient) void client.pull(uri).catch(() => undefined);
      }
      const fresh = linter.lint(text, `Document-${documents}`, DEFAULT_SETTINGS);
      assert.deepEqual(shown(await client.pulled(uri)), outline(fresh.findings));
      await client.close(uri);
    });
    await fc.assert(property, { numRuns: RUNS });
    assert.deepEqual(client.complaints(), []);
  });

  it('end with the same where findings are pushed', async () => {
    const pushed = inProcess(environment);
    await pushed.initialize({
      ...PUSHED,
      capabilities: { textDocument: { publishDiagnostics: { versionSupport: true } } },
    });
    const linter = environment.linter();
    const property = fc.asyncProperty(events, async (sequence) => {
      const uri = `untitled:Pushed-${++documents}`;
      let text = WEAK;
      await pushed.open(uri, text);
      for (const [index, edits] of sequence.entries()) {
        const changes = edits.map((one) => {
          const { change, text: after } = made(text, one);
          text = after;
          return change;
        });
        await pushed.change(uri, index + 2, ...changes);
      }
      const wanted = outline(linter.lint(text, 'p', DEFAULT_SETTINGS).findings);
      const last = await pushed.until('findings of the last version', () =>
        pushed.pushes(uri).find(({ version }) => version === sequence.length + 1),
      );
      assert.deepEqual(shown(last.diagnostics), wanted);
      const versions = pushed.pushes(uri).map(({ version }) => version ?? 0);
      assert.deepEqual(
        versions,
        [...versions].sort((a, b) => a - b),
      );
      await pushed.close(uri);
    });
    await fc.assert(property, { numRuns: Math.ceil(RUNS / 10) });
  });
});
