/** Put in by the bundler. */
declare const PILOTLINT_VERSION: string | undefined;

/** Version of the package; "0.0.0" where the sources run without a build. */
export const VERSION = typeof PILOTLINT_VERSION === 'string' ? PILOTLINT_VERSION : '0.0.0';
