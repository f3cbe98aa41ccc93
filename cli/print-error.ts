import { visible } from '../report/text.ts';
import type { RunError } from '../report/totals.ts';

/** A line about something that went wrong, safe for a terminal: `error: .pilotlint.yaml:3:8: “stage” cannot be …`. */
export const errorLine = ({ path, message, line, column }: RunError): string =>
  messageLine(`${[path, line, column].filter((part) => part !== undefined).join(':')}: ${message}`);

/** The same about the run as a whole. */
export const messageLine = (message: string): string => `error: ${visible(message)}`;
