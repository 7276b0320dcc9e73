import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const places = [
  process.env.CHROMIUM_PATH,
  // The same engine without its window: a story costs a quarter less.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const firefoxPlaces = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** A Firefox on this machine, or undefined. */
export function findFirefox() {
  return firefoxPlaces.find((path) => path && existsSync(path));
}

/** The same, once we have tried to install one; without it its story is skipped. */
export function ensureFirefox() {
  if (!findFirefox()) installDebianPackages('firefox-esr');
  return findFirefox();
}

const webkit = { driver: '/usr/bin/WebKitWebDriver', display: '/usr/bin/Xvfb' };

/** WebKitGTK's driver, and a screen nobody sees, if Debian's webkit2gtk-driver and xvfb are here. */
export function findWebKit() {
  return Object.values(webkit).every((path) => existsSync(path)) ? webkit : undefined;
}

/** What several servers are tested with: Redis, and a balancer before them. False when they cannot be had. */
export function ensureServers() {
  const isHere = () => existsSync('/usr/bin/redis-server') && existsSync('/usr/sbin/haproxy');
  if (!isHere()) installDebianPackages('redis-server', 'haproxy');
  return isHere();
}

/** A Chromium on this machine, or undefined. */
export function findBrowser() {
  return [...places, chromium.executablePath()].find((path) => path && existsSync(path));
}

/** The same, installed first when there is none: Debian's package where we may, else Playwright's own build. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  console.log('No Chromium found: installing one for the tests.');
  installDebianPackages('chromium-headless-shell');
  if (!findBrowser()) installDebianPackages('chromium');
  if (!findBrowser()) spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
  const installed = findBrowser();
  if (!installed) throw new Error('No Chromium: install one, or set CHROMIUM_PATH to it.');
  return installed;
}

function installDebianPackages(...names) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const run = (...args) => spawnSync([...sudo, ...args][0], [...sudo, ...args].slice(1), { stdio: 'ignore' });
  run('apt-get', 'update');
  run(
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    'install',
    '-y',
    '--no-install-recommends',
    ...names,
  );
}

/** For the log: which browser the stories ran in. */
export const versionOf = (path) =>
  execFileSync(path, ['--version', '--no-sandbox'], { encoding: 'utf8' }).trim();
