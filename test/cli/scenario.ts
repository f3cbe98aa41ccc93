/** A command line and what comes of it. */
export interface Step {
  readonly command: string;
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

export interface Scenario {
  /** Lines before the first command: what is shown. */
  readonly intro: string;
  /** Folder below `test/scenarios/fixtures`; empty for an empty one. */
  readonly fixture: string;
  readonly steps: readonly Pick<Step, 'command'>[];
}

/**
 * Reads a scenario file: text that says what is shown, one line of which names the folder (`fixture: NAME`), then commands after
 * `$ `. What stands below a command is its output, which is compared as a whole by `formatScenario`.
 */
export const parseScenario = (text: string): Scenario => {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.startsWith('$ '));
  if (first < 0) throw new Error('the scenario has no command');
  const intro = lines.slice(0, first).join('\n');
  return {
    intro,
    fixture: /^fixture: (\S+)$/m.exec(intro)?.[1] ?? '',
    steps: lines.filter((line) => line.startsWith('$ ')).map((line) => ({ command: line.slice(2) })),
  };
};

/** The scenario file that would hold these results. Lines of standard error begin with `2> `. */
export const formatScenario = ({ intro, steps }: { readonly intro: string; readonly steps: readonly Step[] }): string =>
  `${intro}\n${steps
    .map(({ command, out, err, code }) => `$ ${command}\n${block(out, '')}${block(err, '2> ')}[exit ${code}]\n`)
    .join('\n')}`;

/** Each line with a mark; a last line without an end is told. */
const block = (text: string, mark: string): string => {
  if (text === '') return '';
  const whole = text.endsWith('\n') ? text.slice(0, -1) : `${text}[no line end]`;
  return `${whole
    .split('\n')
    .map((line) => `${mark}${line}`)
    .join('\n')}\n`;
};
