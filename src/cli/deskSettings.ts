// What the desk has set for its workspace in .vscode/settings.json, as far as the command line goes by it: so that a gate in
// CI asks for what the editor asks for.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';
import * as v from 'valibot';
import { STRICTNESSES, type AskingSettings } from '../claims/choice';
import { REQUIREMENTS, USUAL_GATE, type GateRules } from '../report/gate';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const SETTINGS = v.looseObject({
  'copydesk.gate.require': v.optional(v.picklist(REQUIREMENTS), USUAL_GATE.require),
  'copydesk.gate.sources': v.optional(v.boolean(), USUAL_GATE.sources),
  'copydesk.gate.deskMarks': v.optional(v.boolean(), USUAL_GATE.deskMarks),
  'copydesk.gate.leastWorth': v.optional(share, USUAL_GATE.leastWorth),
  'copydesk.strictness': v.optional(v.picklist(STRICTNESSES), 'balanced'),
  'copydesk.rules.families': v.optional(v.record(v.string(), v.boolean()), {}),
  'copydesk.rules.quietIn': v.optional(v.record(v.string(), v.array(v.string())), {}),
  'copydesk.rules.quiet': v.optional(v.array(v.string()), []),
  'copydesk.rules.alsoRun': v.optional(v.array(v.string()), []),
});

export interface DeskSettings {
  readonly gate: GateRules;
  readonly asking: AskingSettings;
}

/** The settings of a workspace folder; the usual ones where it has none. Throws an Error that names file and setting. */
export function deskSettings(folder: string): DeskSettings {
  const file = path.join(folder, '.vscode', 'settings.json');
  const errors: ParseError[] = [];
  const given: unknown = existsSync(file)
    ? parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), errors, { allowTrailingComma: true })
    : {};
  if (errors[0] !== undefined) {
    throw new Error(
      `${file}: ${printParseErrorCode(errors[0].error)} at offset ${errors[0].offset}. Repair the file.`,
    );
  }
  const result = v.safeParse(SETTINGS, given ?? {});
  if (!result.success) {
    const [issue] = result.issues;
    throw new Error(`${file}: "${v.getDotPath(issue) ?? ''}": ${issue.message}`);
  }
  const settings = result.output;
  return {
    gate: {
      require: settings['copydesk.gate.require'],
      sources: settings['copydesk.gate.sources'],
      deskMarks: settings['copydesk.gate.deskMarks'],
      leastWorth: settings['copydesk.gate.leastWorth'],
    },
    asking: {
      strictness: settings['copydesk.strictness'],
      families: settings['copydesk.rules.families'],
      quiet: settings['copydesk.rules.quiet'],
      quietIn: settings['copydesk.rules.quietIn'],
      alsoRun: settings['copydesk.rules.alsoRun'],
    },
  };
}
