// A build puts a loader with a code cache in the place of this import: see `load.ts`.
import { main } from './command.ts';

await main();
