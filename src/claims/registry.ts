// Every rule, one line each. Adding a rule touches its own file and this list.

import type { Rule } from './rule';
import { deskMark } from './rules/deskMark';

export const RULES: readonly Rule[] = [deskMark];
