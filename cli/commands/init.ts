import { closeSync, existsSync, openSync, writeFileSync } from 'node:fs';
import { describeError } from '../describe-error.ts';
import type { ExitCode } from '../io.ts';
import { Misuse } from '../misuse.ts';
import { absolute } from '../paths.ts';
import type { Session } from '../session.ts';

const NAME = '.pilotlint.yaml';
const NAMES = [NAME, '.pilotlint.yml', '.pilotlint.json'];

/** All of it is a remark: what holds without a configuration goes on to hold until somebody takes a `#` away. */
const START = `# Configuration of pilotlint. All keys: docs/configuration.md, or \`pilotlint print-config .\`

# rules:
#   metric-no-baseline: error   # off, info, warning or error

# Plans, whatever their text says:
# files: [plans/*.md]

# Not looked at unless named:
# ignore: [archive/**]

# For plans that do not say it themselves:
# stage: pilot      # idea, pilot, production or scale
# status: review    # draft, review or approved
`;

/** `pilotlint init`: a configuration to start from, in the working folder. One that is there is left as it is. */
export const init = async ({ io }: Session): Promise<ExitCode> => {
  const there = NAMES.find((name) => existsSync(absolute(io.cwd, name)));
  if (there !== undefined) throw new Misuse(`${there} is there already`);
  try {
    const file = openSync(absolute(io.cwd, NAME), 'wx');
    writeFileSync(file, START);
    closeSync(file);
  } catch (error) {
    throw new Misuse(`${NAME} cannot be written: ${describeError(error)}`);
  }
  await io.stdout.write(`${NAME} is written; nothing in it holds until a # is taken away.\n`);
  return 0;
};
