// Finds a Chromium for the workbench, or installs Debian's where that is allowed.
import { existsSync } from 'node:fs';
import { run } from './run.mjs';

const KNOWN_PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of a browser of Chromium's family, or undefined when this machine has none in a usual place. */
export function findBrowser() {
  return KNOWN_PLACES.find((path) => path && existsSync(path));
}

/** Makes sure of a browser; gives what it did in a few words, and rejects with advice when there is none. */
export async function setUpBrowser() {
  const found = findBrowser();
  if (found) return `browser: ${found}`;
  const advice = 'Install Chromium (Debian: apt-get install chromium) or set CHROMIUM_PATH to a browser.';
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) {
    throw new Error(`No Chromium was found. ${advice}`);
  }
  // Someone who is not root may still be allowed to install; -n never asks for a password.
  const apt = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const attempt = (...args) => run(apt[0], [...apt.slice(1), ...args], { env });
  const log = (await attempt('update', '-q')).output;
  const { code, output } = await attempt(
    'install',
    '-q',
    '-y',
    '--no-install-recommends',
    'chromium',
    'fonts-dejavu-core',
  );
  if (code !== 0 || !findBrowser()) {
    throw new Error(
      `Chromium is missing and could not be installed here. ${advice}\n${log.slice(-2000)}\n${output.slice(-2000)}`,
    );
  }
  return 'Chromium installed with apt-get';
}
