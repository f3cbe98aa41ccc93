/**
 * The paths of a call that has nothing but paths: `check docs/pilot.md`. It is the one an editor or a hook makes for each file,
 * and reading it here saves loading the library that reads options, a sixth of the time Node takes to start.
 *
 * @returns undefined for every other call
 */
export const plainCheck = (argv: readonly string[]): readonly string[] | undefined => {
  const [command, ...paths] = argv;
  const isPlain =
    command === 'check' && paths.length > 0 && paths.every((path) => path !== '' && !path.startsWith('-'));
  return isPlain ? paths : undefined;
};
