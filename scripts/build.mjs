// Bundles the entries into dist/: one command, several outputs.
import { build } from 'esbuild';

/** What is large and seldom needed is a bundle of its own, loaded when somebody asks for it. */
const ondemand = {
  name: 'on demand',
  setup({ onResolve }) {
    onResolve({ filter: /\/wordFile\.js$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './wordFile.js', external: true } : undefined,
    );
  },
};
const common = { bundle: true, minify: true, sourcemap: false, target: 'es2022', logLevel: 'warning' };
// In a browser the extension and its reader both live in workers, where there is no document.
const web = {
  platform: 'browser',
  conditions: ['worker'],
  // The package's own build for browsers brings the Buffer that they lack.
  alias: { 'csv-parse/sync': 'csv-parse/browser/esm/sync' },
};
const entries = [
  {
    entryPoints: ['src/cli.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    format: 'cjs',
    plugins: [ondemand],
    // Where a package has ES modules, they are taken: "main" of jsonc-parser finds its parts at run time and cannot be bundled.
    mainFields: ['module', 'main'],
  },
  { entryPoints: ['src/report/wordFile.ts'], outfile: 'dist/wordFile.js', platform: 'node', format: 'cjs' },
  { entryPoints: ['src/webview/sheet.ts'], outfile: 'dist/sheet.js', platform: 'browser', format: 'iife' },
  { entryPoints: ['src/worker.ts'], outfile: 'dist/worker.js', platform: 'node', format: 'cjs' },
  { entryPoints: ['src/worker.web.ts'], outfile: 'dist/worker.web.js', ...web, format: 'iife' },
  {
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    plugins: [ondemand],
  },
  {
    entryPoints: ['src/extension.web.ts'],
    outfile: 'dist/extension.web.js',
    ...web,
    format: 'cjs',
    // docx asks for Node's buffer, and does without where there is none.
    external: ['vscode', 'buffer'],
  },
];
await Promise.all(entries.map((entry) => build({ ...common, ...entry })));
