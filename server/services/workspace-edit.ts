import { type SnippetTextEdit, StringValue, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import type { Edit } from '../../engine/fixes/types.ts';
import type { CheckedDocument } from '../../engine/types.ts';
import type { ClientFeatures } from '../client-features.ts';
import { Places } from './places.ts';

export interface EditParts {
  readonly uri: string;
  readonly version: number;
  readonly document: CheckedDocument;
  readonly client: Pick<ClientFeatures, 'edits'>;
}

/**
 * Edits of a document as the client can take them, for the version that they were made of and no other where it knows versions.
 *
 * @param snippets with tab stops, where the client knows these
 */
export const workspaceEdit = (
  { uri, version, document, client }: EditParts,
  edits: readonly Edit[],
  snippets = client.edits.snippets,
): WorkspaceEdit => {
  const places = new Places(document.text);
  const plain = ({ span, newText }: Edit): TextEdit => ({ range: places.range(span), newText });
  if (!client.edits.versioned) return { changes: { [uri]: edits.map(plain) } };
  const rich = (edit: Edit): TextEdit | SnippetTextEdit =>
    snippets && edit.snippet !== undefined
      ? { range: places.range(edit.span), snippet: StringValue.createSnippet(edit.snippet) }
      : plain(edit);
  return { documentChanges: [{ textDocument: { uri, version }, edits: edits.map(rich) }] };
};
