import { readFileSync, writeFileSync } from 'node:fs';

/** One way in which the reading of a fixture departs from what the fixture says. */
export interface Departure {
  readonly fixture: string;
  /** 1-based line of the fixture; 0 for the document as a whole. */
  readonly line: number;
  /** `says RULE LEVEL`, `misses RULE LEVEL` or `takes it for KIND`. */
  readonly what: string;
}

export interface KnownDeparture extends Departure {
  readonly cause: string;
}

const ROW = /^\| ([^|]+) \| (\d+) \| ([^|]+) \| (.*) \|$/u;
const UNEXPLAINED = 'not looked into yet';

export const shownDeparture = ({ fixture, line, what }: Departure): string => `${fixture}:${line}: ${what}`;

/** The rows of the table in a file like test/fixtures/known.md. */
export const readKnown = (file: string): readonly KnownDeparture[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((row) => {
      const [, fixture, line, what, cause] = ROW.exec(row) ?? [];
      return fixture === undefined ? [] : [{ fixture, line: Number(line), what: what ?? '', cause: cause ?? '' }];
    });

/** Writes the rows anew, those that are still there with their causes; the text above and the head of the table stay. */
export const writeKnown = (file: string, departures: readonly Departure[]): void => {
  const causes = new Map(readKnown(file).map((known) => [shownDeparture(known), known.cause]));
  const head = readFileSync(file, 'utf8')
    .split('\n')
    .filter((row) => !ROW.test(row));
  const rows = departures.map((departure) => {
    const { fixture, line, what } = departure;
    return `| ${fixture} | ${line} | ${what} | ${causes.get(shownDeparture(departure)) ?? UNEXPLAINED} |`;
  });
  writeFileSync(file, `${head.join('\n').trimEnd()}\n${rows.join('\n')}\n`);
};
