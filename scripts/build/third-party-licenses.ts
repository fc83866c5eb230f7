/** The licence texts of everything that is bundled, because each of these licences asks that its text travels along. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly text: string;
}

/** One section per package whose code is among the modules (paths from the root), sorted by name and version. */
export function renderThirdPartyLicenses(root: string, modules: ReadonlySet<string>): string {
  const packages = [...findPackageFolders(modules)].map((folder) => readPackage(root, folder));
  packages.sort((left, right) => (nameWithVersion(left) < nameWithVersion(right) ? -1 : 1));
  const head = 'The files in this folder contain code of the packages below.\n';
  return `${[head, ...packages.map(renderPackage)].join(`\n${'-'.repeat(80)}\n\n`)}`;
}

function findPackageFolders(modules: ReadonlySet<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const module of modules) {
    const match = /^(.*\/)?node_modules\/(@[^/]+\/)?[^/]+/.exec(module);
    if (match) folders.add(match[0]);
  }
  return folders;
}

function readPackage(root: string, folder: string): Package {
  const metadata = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Package;
  const file = readdirSync(join(root, folder)).find((name) => /^licen[cs]e/i.test(name));
  if (file === undefined) throw new Error(`${folder} has no licence file: its text must stand beside the bundle`);
  return {
    ...metadata,
    text: readFileSync(join(root, folder, file), 'utf8')
      .replaceAll('\r\n', '\n')
      .trim(),
  };
}

function renderPackage(found: Package): string {
  return `${nameWithVersion(found)} (${found.license})\n\n${found.text}\n`;
}

function nameWithVersion(found: Package): string {
  return `${found.name} ${found.version}`;
}
