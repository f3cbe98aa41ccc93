import * as vscode from 'vscode';
import { api, at, finding, findingsOf, ok, pause, ruleOf, show, showText, until } from './support.ts';

describe('findings', () => {
  it('come for a plan, each with a link to its rule', async () => {
    const { document } = await show('weak.md');
    const findings = await until('there are findings', () => {
      const all = findingsOf(document);
      return all.length >= 5 && all;
    });
    for (const one of findings) {
      ok(typeof one.code === 'object', `${one.message} has no link`);
      ok(one.code.target.toString().includes('pilotlint.openRule'), one.code.target.toString());
    }
    const worst = finding(document, 'go-no-go-missing');
    ok(worst?.severity === vscode.DiagnosticSeverity.Error, 'go-no-go-missing is no error');
    ok(
      findings.some(({ relatedInformation }) => (relatedInformation?.length ?? 0) > 0),
      'none leads to what came nearest',
    );
  });

  it('come for MDX, which the extension makes known, and for YAML', async () => {
    for (const [name, language] of [
      ['plan.mdx', 'mdx'],
      ['plan.yaml', 'yaml'],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop
      const { document } = await show(name);
      ok(document.languageId === language, `${name} is ${document.languageId}`);
      // oxlint-disable-next-line no-await-in-loop
      await until(`${name} has findings`, () => findingsOf(document).length > 0);
    }
  });

  it('come for a document that was never saved', async () => {
    const { document } = await showText('markdown', '---\npilotlint: 1\n---\n\n# AI pilot\n\nWe try a model.\n');
    ok(document.uri.scheme === 'untitled', document.uri.scheme);
    await until('there are findings', () => findingsOf(document).length > 0);
  });

  it('do not come for what is no plan', async () => {
    const { active } = await api();
    const { document } = await show('notes.md');
    const readiness = await until('it was read', () =>
      active.current?.uri === document.uri.toString() ? active.current : undefined,
    );
    ok(!readiness.plan && !readiness.maybe, 'it is taken for a plan');
    await pause(300);
    ok(findingsOf(document).length === 0, 'it has findings');
  });

  it('heed the configuration beside a plan, through whatever file system', async () => {
    const { document } = await show('configured', 'plan.md');
    await until('there are findings', () => findingsOf(document).length >= 5);
    ok(!findingsOf(document).some((one) => ruleOf(one) === 'go-no-go-missing'), 'a rule that is off has spoken');
  });

  it('come anew when the configuration changes', async () => {
    const { document } = await show('configured', 'plan.md');
    const write = (text: string) =>
      vscode.workspace.fs.writeFile(at('configured', '.pilotlint.yaml'), new TextEncoder().encode(text));
    const configuration = await show('configured', '.pilotlint.yaml');
    await configuration.edit((edit) => edit.insert(new vscode.Position(0, 0), '# all rules\n'));
    await configuration.edit((edit) => edit.delete(new vscode.Range(1, 0, 3, 0)));
    await configuration.document.save();
    await show('configured', 'plan.md');
    await until('the rule speaks', () => finding(document, 'go-no-go-missing'));
    await write('rules:\n  go-no-go-missing: off\n');
  });
});
