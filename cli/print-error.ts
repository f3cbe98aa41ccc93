import { visible } from '../report/text.ts';

/** A line about something that went wrong, safe for a terminal: `error: docs/pilot.md:3: not UTF-8 …`. */
export const errorLine = (path: string | undefined, message: string, line?: number): string =>
  `error: ${path === undefined ? '' : `${visible(path)}${line === undefined ? '' : `:${line}`}: `}${visible(message)}`;
