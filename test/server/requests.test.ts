import assert from 'node:assert/strict';
import type { CompletionItem, DocumentSymbol, Hover, SymbolInformation, TextEdit } from 'vscode-languageserver';
import { type Client, type Hello, inProcess } from './client.ts';
import { rangeIn, testEnvironment, WEAK, withCursor } from './support.ts';

const URI = 'file:///nowhere/plan.md';
const RICH: Hello = {
  capabilities: {
    textDocument: {
      diagnostic: {},
      hover: { contentFormat: ['markdown', 'plaintext'] },
      completion: { completionItem: { snippetSupport: true } },
      documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    },
  },
};

const clientOf = async (hello: Hello = RICH): Promise<Client> => {
  const client = inProcess(testEnvironment());
  await client.initialize(hello);
  return client;
};

const hoverOn = async (marked: string, hello: Hello = RICH, languageId = 'markdown'): Promise<Hover | null> => {
  const { text, position } = withCursor(marked);
  const client = await clientOf(hello);
  await client.open(URI, text, languageId);
  return client.request('textDocument/hover', { textDocument: { uri: URI }, position });
};

const valueOf = (hover: Hover | null): string =>
  hover !== null && typeof hover.contents === 'object' && 'value' in hover.contents ? hover.contents.value : '';

describe('hover', () => {
  it('tells of a finding what was looked for, why, what to do, an example and the sources', async () => {
    const hover = await hoverOn(WEAK.replace('## Next steps', '## Next ‸steps'));
    const told = valueOf(hover);
    assert.match(told, /^\*\*owner-missing\*\* \(error\): No owner found/u);
    for (const part of ['Why', 'What to do', 'Looked for', 'For example', 'Sources'])
      assert.ok(told.includes(part), part);
    assert.match(told, /```markdown\n.+/u);
    assert.deepEqual(hover?.range, rangeIn(WEAK, 'Next steps'));
    // What else stands there is told too, more briefly.
    assert.match(told, /---\n\n\*\*rollback-missing\*\*/u);
    assert.equal(told.split('For example').length, 2);
  });

  it('quotes what came nearest, as text and not as markup', async () => {
    const told = valueOf(await hoverOn(WEAK.replace('## Obj', '## ‸Obj').replace('We want', 'We *want* <b>')));
    assert.match(told, /Nearest in this plan:\*\*\n\n- “We \\\*want\\\* \\<b\\>/u);
  });

  it('is plain text for a client that shows no Markdown', async () => {
    const hover = await hoverOn(WEAK.replace('## Next steps', '## Next ‸steps'), {});
    assert.match(valueOf(hover), /^owner-missing \(error\): No owner found/u);
    assert.doesNotMatch(valueOf(hover), /\*\*|```|\\/u);
  });

  it('tells what a suppression sets aside', async () => {
    const comment = '<!-- pilotlint-disable owner-‸missing, rollback-missing -- the charter names both -->';
    const told = valueOf(await hoverOn(`${WEAK}\n${comment}\n`));
    assert.match(told, /^\*\*owner-missing\*\* \(error\)/u);
    assert.doesNotMatch(told, /rollback-missing/u);
    assert.match(told, /to the end of the section, .*“the charter names both”/u);
    const both = valueOf(await hoverOn(`${WEAK}\n${comment.replace('‸', '').replace('lint-dis', 'lint-‸dis')}\n`));
    assert.match(both, /owner-missing[^]*rollback-missing/u);
  });

  it('tells what stage and status can be, in front matter and in YAML', async () => {
    assert.match(valueOf(await hoverOn(`---\nsta‸ge: pilot\n---\n${WEAK}`)), /^\*\*stage:\*\*[^]*`production`/u);
    const yaml = valueOf(await hoverOn('pilotlint: 1\nstatus: dra‸ft\ntitle: An AI pilot\n', RICH, 'yaml'));
    assert.match(yaml, /^\*\*status:\*\*[^]*`draft`: Being written/u);
  });

  it('is silent elsewhere, and on what is no plan', async () => {
    assert.equal(await hoverOn(WEAK.replace('Background', '‸Background')), null);
    assert.equal(await hoverOn('---\nsta‸tus: draft\n---\n# Shopping\n\nMilk.\n'), null);
  });
});

const completionsOn = async (
  marked: string,
  hello: Hello = RICH,
  languageId = 'markdown',
): Promise<readonly CompletionItem[]> => {
  const { text, position } = withCursor(marked);
  const client = await clientOf(hello);
  const uri = languageId === 'yaml' ? 'file:///nowhere/plan.yaml' : URI;
  await client.open(uri, text, languageId);
  return client.request('textDocument/completion', { textDocument: { uri }, position });
};

const labels = (items: readonly CompletionItem[]): readonly string[] => items.map(({ label }) => label);
const editOf = (item: CompletionItem | undefined): TextEdit => item?.textEdit as TextEdit;

describe('completion', () => {
  const atRisks = (typed: string): string => WEAK.replace('## Risks', `${typed}‸\n\n## Risks`);

  it('offers the sections that a plan lacks behind ##, at the level that was typed', async () => {
    const items = await completionsOn(atRisks('### '));
    const rollback = items.find(({ label }) => label === 'Rollback');
    // In the framework's order; neither what the plan has, nor what is no section.
    assert.ok(labels(items).indexOf('Go / no-go') < labels(items).indexOf('Rollback'));
    for (const absent of ['Problem', 'Human control', 'Owner', 'Target'])
      assert.ok(!labels(items).includes(absent), absent);
    const { newText, range } = editOf(rollback);
    assert.match(newText, /^### Rollback\n\n- What sets it off: \$\{1:TODO\} <!--[^]*\$\{5:TODO\}/u);
    assert.equal(range.start.character, 0);
    assert.equal(range.end.character, 4);
    assert.equal(rollback?.insertTextFormat, 2);
    assert.equal(rollback?.filterText, '### Rollback');
  });

  it('offers them at an empty line too, with single lines, as the plan writes its headings', async () => {
    const deep = WEAK.replaceAll('## ', '#### ').replace('#### Risks', '‸\n\n#### Risks');
    const items = await completionsOn(deep);
    assert.ok(labels(items).includes('Target'));
    assert.ok(labels(items).includes('Owner'));
    assert.match(editOf(items.find(({ label }) => label === 'Rollback')).newText, /^#### Rollback/u);
  });

  it('offers plain text where the client has no tab stops, with the line ends of the document', async () => {
    const items = await completionsOn(atRisks('##').replaceAll('\n', '\r\n'), {});
    const { newText } = editOf(items.find(({ label }) => label === 'Rollback'));
    assert.match(newText, /^## Rollback\r\n\r\n- What sets it off: TODO/u);
    assert.equal(items[0]?.insertTextFormat, 1);
  });

  it('offers nothing in running text, in code and in what is no plan', async () => {
    assert.deepEqual(await completionsOn(WEAK.replace('We want', 'We ‸want')), []);
    assert.deepEqual(await completionsOn(atRisks('```\n\n')), []);
    assert.deepEqual(await completionsOn('# Shopping\n\n‸\n\nMilk.\n'), []);
    assert.deepEqual(await completionsOn('version: 3\n‸\nservices: {}\n', RICH, 'yaml'), []);
  });

  it('offers keys and values of the front matter, those only that are not there', async () => {
    const keys = await completionsOn(`---\nstage: pilot\n‸\n---\n${WEAK}`);
    assert.deepEqual(labels(keys), ['pilotlint', 'status', 'kind']);
    assert.equal(editOf(keys[1]).newText, 'status: ${1|draft,review,approved|}');
    const values = await completionsOn(`---\nstage:‸\n---\n${WEAK}`);
    assert.deepEqual(labels(values), ['idea', 'pilot', 'production', 'scale']);
    assert.equal(editOf(values[0]).newText, ' idea');
    assert.deepEqual(labels(await completionsOn('---\np‸\n---\n# Shopping\n')), ['pilotlint']);
  });

  it('offers keys, values and missing parts of a YAML plan', async () => {
    const plan = 'pilotlint: 1\ntitle: An AI pilot\n‸\n';
    const items = await completionsOn(plan, RICH, 'yaml');
    assert.deepEqual(labels(items).slice(0, 4), ['stage', 'status', 'kind', 'problem']);
    assert.match(
      editOf(items.find(({ label }) => label === 'rollback')).newText,
      /^rollback:\n  # .*\n  trigger: \$\{1:TODO\}/u,
    );
    assert.match(
      editOf(items.find(({ label }) => label === 'owner')).newText,
      /^# name and role.*\nowner: \$\{1:TODO\}$/u,
    );
    assert.deepEqual(labels(await completionsOn(plan.replace('‸', 'stage: p‸'), RICH, 'yaml'))[0], 'idea');
    assert.deepEqual(await completionsOn('pilotlint: 1\nproblem:\n  ‸\n', RICH, 'yaml'), []);
  });

  it('offers directives and rules in a comment, those first that have found something', async () => {
    const directives = await completionsOn(`${WEAK}\n<!-- pil‸ -->\n`);
    assert.deepEqual(labels(directives), ['pilotlint-disable', 'pilotlint-disable-next-line']);
    const rules = await completionsOn(`${WEAK}\n<!-- pilotlint-disable owner-missing, rollb‸ -->\n`);
    const rollback = rules.find(({ label }) => label === 'rollback-missing');
    assert.deepEqual(editOf(rollback).newText, 'rollback-missing');
    assert.equal(editOf(rollback).range.end.character - editOf(rollback).range.start.character, 5);
    assert.ok(!labels(rules).includes('owner-missing'));
    assert.ok(!labels(rules).some((label) => label.startsWith('suppression-')));
    const order = [...rules]
      .sort((a, b) => (String(a.sortText) < String(b.sortText) ? -1 : 1))
      .map(({ label }) => label);
    assert.ok(order.indexOf('rollback-missing') < order.indexOf('override-missing'));
    assert.deepEqual(await completionsOn(`${WEAK}\n<!-- pilotlint-disable owner-missing -- see ‸ -->\n`), []);
    const mdx = await completionsOn(`${WEAK}\n{/* pilotlint-disable ‸ */}\n`, RICH, 'mdx');
    assert.ok(labels(mdx).includes('rollback-missing'));
    const yaml = await completionsOn('pilotlint: 1\n# pilotlint-disable-next-line ‸\ntitle: AI pilot\n', RICH, 'yaml');
    assert.ok(labels(yaml).includes('rollback-missing'));
  });
});

describe('document symbols', () => {
  const symbolsOf = async <T>(text: string, hello: Hello = RICH, languageId = 'markdown'): Promise<readonly T[]> => {
    const client = await clientOf(hello);
    await client.open(URI, text, languageId);
    return client.request('textDocument/documentSymbol', { textDocument: { uri: URI } });
  };

  it('are the sections as a tree', async () => {
    const [title] = await symbolsOf<DocumentSymbol>(WEAK);
    assert.deepEqual(
      title?.children?.map(({ name }) => name),
      ['Background', 'Objective', 'Approach', 'Pilot setup', 'Expected benefits', 'Risks', 'Next steps'],
    );
    assert.deepEqual(title?.children?.[1]?.selectionRange, rangeIn(WEAK, 'Objective'));
    assert.equal(title?.children?.[1]?.range.end.line, title?.children?.[2]?.range.start.line);
  });

  it('are a list for a client that knows no tree', async () => {
    const symbols = await symbolsOf<SymbolInformation>(WEAK, {});
    assert.equal(symbols[1]?.name, 'Background');
    assert.equal(symbols[1]?.containerName, symbols[0]?.name);
    assert.equal(symbols[1]?.location.uri, URI);
  });

  it('are the keys of a YAML plan', async () => {
    const symbols = await symbolsOf<DocumentSymbol>('pilotlint: 1\nai:\n  model: x\n  owner: Ada\n', RICH, 'yaml');
    const ai = symbols.find(({ name }) => name.toLowerCase() === 'ai');
    assert.equal(ai?.children?.length, 2);
  });

  it('are none for what is no plan', async () => assert.deepEqual(await symbolsOf('# Shopping\n\n## Milk\n'), []));

  it('keep their names and selections in bounds, whatever the headings are', async () => {
    const symbols = await symbolsOf<DocumentSymbol>(
      '---\npilotlint: 1\n---\n#\n\n##\n\n# AI pilot\n\n####### x\n\n# **\n',
    );
    const all = (list: readonly DocumentSymbol[]): readonly DocumentSymbol[] =>
      list.flatMap((symbol) => [symbol, ...all(symbol.children ?? [])]);
    for (const { name, range, selectionRange } of all(symbols)) {
      assert.notEqual(name.trim(), '');
      assert.ok(selectionRange.start.line >= range.start.line && selectionRange.end.line <= range.end.line);
    }
  });
});
