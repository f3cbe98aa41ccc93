// Each of these registers its tests with mocha.
/* oxlint-disable import/no-unassigned-import */
import './findings.ts';
import './calm.ts';
import './fixes.ts';
import './language.ts';
import './readiness.ts';
import './templates.ts';
import './commands.ts';
