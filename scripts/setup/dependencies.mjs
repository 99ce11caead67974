// Installs the npm dependencies when they are missing or are not those of package-lock.json.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runOrFail } from './run.mjs';
import { projectFolder } from './project.mjs';

/**
 * Whether node_modules holds what package-lock.json asks for. npm keeps its own account of what it has
 * installed in node_modules; packages for other machines (`optional`) are rightly missing from it.
 */
export function dependenciesAreCurrent() {
  const account = join(projectFolder, 'node_modules', '.package-lock.json');
  if (!existsSync(account)) return false;
  const wanted = JSON.parse(readFileSync(join(projectFolder, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(account, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' || (present[path] === undefined ? entry.optional : present[path].version === entry.version),
  );
}

/** Brings node_modules up to date; gives what it did in a few words. */
export async function setUpDependencies() {
  if (dependenciesAreCurrent()) return 'npm packages are up to date';
  await runOrFail('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: projectFolder });
  return 'npm packages installed';
}
