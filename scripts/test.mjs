/**
 * The test command of the README. Works on a fresh clone with nothing but Node and npm: installs what is missing, then runs
 * vitest under the Node that the lock file names, whatever the machine's. Uses nothing that has to be installed first.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const nodePackage = join(root, 'node_modules/node');
const nodeBinary = join(nodePackage, process.platform === 'win32' ? 'bin/node.exe' : 'bin/node');

if (!isInstalled()) run(npm(), ['ci', '--no-audit', '--no-fund']);
if (!isRunnable(nodeBinary)) run(process.execPath, ['installArchSpecificPackage.js'], nodePackage);
run(nodeBinary, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...process.argv.slice(2)]);

/** Whether every package of the lock file stands in node_modules in its version; other platforms' binaries do not count. */
function isInstalled() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const actual = readPackages(installed);
  return Object.entries(readPackages(join(root, 'package-lock.json'))).every(
    ([path, wanted]) => path === '' || wanted.optional === true || actual[path]?.version === wanted.version,
  );
}

function readPackages(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

/** npm may have refused to run the install script that fetches the binary. */
function isRunnable(binary) {
  return spawnSync(binary, ['--version']).status === 0;
}

function npm() {
  return process.platform === 'win32' ? 'npm.cmd' : 'npm';
}

function run(command, options, cwd = root) {
  const { status, error } = spawnSync(command, options, { cwd, stdio: 'inherit', shell: command.endsWith('.cmd') });
  if (error) console.error(`Cannot run ${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}
