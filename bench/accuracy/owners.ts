import type { Source } from './corpus.ts';

/** 32-bit FNV-1a of a text's UTF-8 bytes (offset basis 2166136261, prime 16777619), as an unsigned number. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}

/** Whether the documents of a repository owner are kept out of sight while the reader is tuned: one owner in four. */
export const isKeptApart = (owner: string): boolean => fnv1a(owner) % 4 === 0;

/** `owner/name` → `owner`. */
export const ownerOf = (repo: string): string => repo.split('/')[0] ?? repo;

/** The files of the owners kept apart. By owner, not by file: documents of one hand resemble each other. */
export const keptApart = (sources: readonly Source[]): ReadonlySet<string> =>
  new Set(sources.filter(({ repo }) => isKeptApart(ownerOf(repo))).map(({ file }) => file));
