import type { Settings } from './types.ts';

/** What holds where no configuration file says otherwise. */
export const DEFAULT_SETTINGS: Settings = { rules: {}, files: [], ignore: [], stage: undefined, status: undefined };
