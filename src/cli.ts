#!/usr/bin/env node
// The entry of the command line.

import { runProgram } from './cli/program';

// A reader that has gone ends the program quietly.
process.stdout.on('error', (error: { readonly code?: string }) => {
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});
void runProgram(process.argv.slice(2), process).then((code) => {
  process.exitCode = code;
});
