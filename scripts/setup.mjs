// Plain JavaScript without dependencies: it runs before anything is installed, on whatever Node there is.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What vite and vitest run on: ^20.19 or >=22.12. */
const NODE_RANGE = '20.19 or newer 20, or 22.12 or newer';
const isNewEnough = (major, minor) => (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
/** How long the registry may take to answer, in milliseconds. */
const PING_TIMEOUT = 20_000;
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Makes sure of Node and the packages, then runs a TypeScript file with the arguments given; exits as it does. */
export function setUpAndRun(script, args) {
  checkNode();
  installPackages();
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, script), ...args], { cwd: ROOT, stdio: 'inherit' });
  process.exit(status ?? 1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (isNewEnough(major, minor)) return;
  stop(`Limpid is built with Node ${NODE_RANGE}; this is ${process.versions.node}. Install a newer Node and try again.`);
}

/** Packages are installed when they never were, or when the lock file is newer than what it installed. */
function installPackages() {
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(ROOT, 'package-lock.json')).mtimeMs) return;
  console.log('Installing packages …');
  const offline = !reachesRegistry();
  const { status, stderr, error } = runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', ...(offline ? ['--offline'] : [])]);
  if (status === 0) return;
  if (offline) stop('The packages could not be fetched: there is no way to the npm registry. Check the network and try again.');
  stop(`npm ci failed:\n${(error?.message ?? stderr ?? '').trim()}`);
}

/** Asked once and briefly: without a network npm would try for minutes, package by package. */
function reachesRegistry() {
  const { status, stderr, error } = runNpm(['ping', '--fetch-retries=0'], PING_TIMEOUT);
  return status === 0 || !(error || /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|network/i.test(stderr ?? ''));
}

function runNpm(args, timeout) {
  return spawnSync(npm, [...args, '--loglevel=error'], { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32', timeout });
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
