import { snippetOf } from '../../engine/fixes/snippet.ts';
import type { FillIn } from '../protocol.ts';

/** A template as a text and as a snippet. */
export const fillIn = (text: string): FillIn => ({ text, snippet: snippetOf(text) ?? text });
