/** A URI taken apart: `origin + path` is the URI, but that the path is decoded. */
export interface Place {
  /** Scheme and authority: `file://`, `vscode-vfs://github`, `untitled:`. */
  readonly origin: string;
  /** Decoded, with `/`. Begins with one, but for documents that stand nowhere (`untitled:Untitled-1`). */
  readonly path: string;
}

const URI = /^([a-z][a-z0-9+.-]*:(?:\/\/[^/?#]*)?)([^?#]*)/iu;

/** A string that is no URI is taken for a path. */
export const placeOf = (uri: string): Place => {
  const [, origin = '', path = uri] = URI.exec(uri) ?? [];
  return { origin, path: decoded(path) };
};

/** The URI of a place. */
export const uriAt = (origin: string, path: string): string =>
  origin + path.split('/').map(encodeURIComponent).join('/');

/** A path's folder, without a `/` at its end but for the root: "/a/b.md" → "/a", "/b.md" → "/", "b.md" → "". */
export const folderOf = (path: string): string => {
  const slash = path.lastIndexOf('/');
  return slash === 0 ? '/' : path.slice(0, Math.max(0, slash));
};

export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Whether two URIs mean the same, however their characters are escaped. */
export const sameUri = (a: string, b: string): boolean => a === b || keyOf(a) === keyOf(b);

/** What is the same for URIs that mean the same. */
export const keyOf = (uri: string): string => {
  const { origin, path } = placeOf(uri);
  return origin + path;
};

/**
 * Where a document's configuration is looked for: beside it, or for one that is not saved yet, in the first workspace folder.
 *
 * @param folders URIs of the workspace folders
 * @returns undefined where there is no place to look
 */
export const homeOf = (uri: string, folders: readonly string[]): Place | undefined => {
  const place = placeOf(uri);
  const isSaved = place.path.startsWith('/') && !/^untitled:/iu.test(place.origin);
  if (isSaved) return place;
  const [first] = folders;
  if (first === undefined) return undefined;
  const { origin, path } = placeOf(first);
  if (place.path.startsWith('/')) return { origin, path: place.path };
  return { origin, path: `${path.replace(/\/$/u, '')}/${place.path}` };
};

/** What is no escape, or escapes nothing that is text, is left as it is. */
const decoded = (path: string): string =>
  path.replace(/(?:%[0-9a-f]{2})+/giu, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
