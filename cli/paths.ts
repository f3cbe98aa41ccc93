import { relative, resolve, sep } from 'node:path';

const slashes = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'));

/** Absolute, with `/`. */
export const absolute = (cwd: string, path: string): string => slashes(resolve(cwd, path));

/** Relative to the working directory, with `/`: how a path is shown and reported. */
export const shownPath = (cwd: string, path: string): string => slashes(relative(cwd, path)) || '.';

/** Order of paths in every report: by code units, the same on every machine. */
export const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
