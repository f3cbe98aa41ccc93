import { Uri, window } from 'vscode';
import { WHY_SCHEME } from '../documents.ts';
import { type Parts, targetOf } from './parts.ts';

/** Says why a document is, or is not, taken for a plan, and what was read about each aspect. */
export const why =
  ({ pages }: Pick<Parts, 'pages'>) =>
  async (given?: unknown): Promise<void> => {
    const document = await targetOf(given);
    if (document === undefined) return;
    const name = document.uri.path.split('/').pop() ?? '';
    const uri = Uri.from({ scheme: WHY_SCHEME, path: `/${name} (why).txt`, query: document.uri.toString() });
    pages.refresh(uri);
    await window.showTextDocument(uri, { preview: true });
  };
