import { Disposable, type LanguageStatusItem, languages, LanguageStatusSeverity } from 'vscode';
import type { Readiness } from '../server/protocol.ts';
import type { ActiveReadiness } from './active-readiness.ts';
import { SELECTOR } from './documents.ts';
import { countsText } from './words.ts';

/** The line about the active document behind the `{}` of the status bar: there for who asks, in nobody's way. */
export const createStatusItem = (active: ActiveReadiness): Disposable => {
  const selector = SELECTOR.map(({ language }) => ({ language: language ?? '' }));
  const item = languages.createLanguageStatusItem('pilotlint', selector);
  item.name = 'pilotlint';
  const update = (): void => show(item, active.current);
  update();
  return Disposable.from(item, active.onDidChange(update));
};

/** What the item says of a document. Pure. */
export const statusText = (readiness: Readiness): { readonly text: string; readonly detail: string } => {
  const { plan, maybe, ignored, because, covered, total, findings, stage, status } = readiness;
  if (ignored) return { text: 'Not linted', detail: 'ignored by the configuration' };
  if (!plan) return { text: maybe ? 'May be a plan' : 'Not a plan', detail: because.join(', ') };
  return {
    text: `Covered ${covered} of ${total} · ${countsText(findings)}`,
    detail: `stage ${stage.value}, status ${status.value}`,
  };
};

const show = (item: LanguageStatusItem, readiness: Readiness | undefined): void => {
  const { text, detail } = readiness === undefined ? { text: 'pilotlint', detail: 'reading' } : statusText(readiness);
  item.text = text;
  item.detail = detail;
  item.busy = readiness === undefined;
  item.severity = LanguageStatusSeverity.Information;
  item.command =
    readiness?.plan === true
      ? { title: 'Show readiness', command: 'pilotlint.showReadiness' }
      : { title: 'Why', command: 'pilotlint.why' };
};
