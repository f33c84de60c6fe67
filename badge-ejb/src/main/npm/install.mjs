// Usage: node install.mjs SOURCE TARGET
// Installs the packages that SOURCE/package-lock.json names into TARGET/node_modules, and does nothing when they
// are there already. Scripts of SOURCE are copied beside them, where they find them. Nothing is written into the
// source tree.
import {execFileSync} from 'node:child_process';
import {copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const INPUT = ['package.json', 'package-lock.json', '.npmrc'];

export function install(source, target) {
  mkdirSync(target, {recursive: true});
  readdirSync(source)
    .filter((name) => name.endsWith('.mjs'))
    .forEach((name) => copyFileSync(join(source, name), join(target, name)));
  const wanted = INPUT.map((name) => readFileSync(join(source, name), 'utf8')).join('\n');
  const stamp = join(target, 'installed.txt');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
    return;
  }
  INPUT.forEach((name) => copyFileSync(join(source, name), join(target, name)));
  // no install scripts: the packages are data and plain JavaScript
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: target,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  writeFileSync(stamp, wanted);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  install(process.argv[2], process.argv[3]);
}
