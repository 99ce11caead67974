// Draws media/icon.png (the marketplace and the extensions view take no SVG) from icon.svg with the installed Chromium.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../setup/browser.mjs';
import { projectFolder } from '../setup/project.mjs';

const drawing = readFileSync(join(projectFolder, 'scripts', 'icon', 'icon.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
await page.screenshot({ path: join(projectFolder, 'media', 'icon.png'), omitBackground: true });
await browser.close();
