import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licence texts that the bundle has to carry: one block for each package that a file of it comes from, by name and
 * version.
 *
 * @param {string} root absolute path of the folder that `inputs` are relative to
 * @param {string[]} inputs paths as in esbuild's metafile
 */
export function notices(root, inputs) {
  const folders = new Set();
  for (const input of inputs) {
    // Inputs that a plugin made have a name before a colon and stand for another one.
    const folder = /^[^:]*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
    if (folder !== undefined) folders.add(folder);
  }
  const blocks = new Map();
  for (const folder of folders) {
    const { name, version, license, author } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const holder = typeof author === 'string' ? author : author?.name;
    const text = licenceText(join(root, folder)) ?? (holder === undefined ? '' : `Copyright (c) ${holder}`);
    blocks.set(`${name} ${version}`, `${name} ${version}\nLicence: ${license ?? 'not stated'}\n\n${text.trim()}\n`);
  }
  const sorted = [...blocks.keys()].sort().map((key) => blocks.get(key));
  return ['pilotlint contains parts of these packages.\n', ...sorted].join(`\n${'-'.repeat(80)}\n\n`);
}

function licenceText(folder) {
  if (!existsSync(folder)) return undefined;
  const name = readdirSync(folder)
    .sort()
    .find((file) => /^(licen[cs]e|copying)(\.|-|$)/i.test(file));
  return name === undefined ? undefined : readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
}
