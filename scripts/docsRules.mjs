// `npm run docs:rules`: writes docs/rules.md, the table of all rules, from the rules' own words.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { projectFolder } from './setup/project.mjs';

// Compiled by `npm run compile`, which the npm script runs first.
const compiled = createRequire(join(projectFolder, 'out', 'src', 'report', 'rulePages.js'));
const { rulesDocument } = compiled('./rulePages.js');
const { RULES } = compiled('../claims/registry.js');
writeFileSync(join(projectFolder, 'docs', 'rules.md'), rulesDocument(RULES));
process.stdout.write(`docs/rules.md: ${RULES.length} rules\n`);
