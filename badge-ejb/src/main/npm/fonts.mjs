// Usage: node fonts.mjs SOURCE INSTALL OUTPUT
// Writes fonts out of the npm packages into OUTPUT, each as NAME.ttf (or .otf inside), with their licenses beside them:
// those that artwork is drawn with, one bold face per script, under the names that ArtworkFonts knows, and the regular
// faces that certificates are written with besides, under the names that Typeface knows.
import {copyFileSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {inflateSync} from 'node:zlib';
import {install} from './install.mjs';

const COPIED = {
  'noto-sans': '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  'noto-sans-jp-regular': '@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf',
  'noto-sans-kr': '@embedpdf/fonts-kr/fonts/NotoSansKR-Bold.otf',
  'noto-sans-regular': '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans-sc': '@embedpdf/fonts-sc/fonts/NotoSansHans-Bold.otf',
};

const SCRIPTS = [
  'arabic', 'armenian', 'bengali', 'devanagari', 'georgian', 'hebrew', 'kannada', 'khmer', 'malayalam', 'myanmar',
  'tamil', 'thaana', 'thai',
];

// written in certificates as text; the others are drawn
const WRITTEN = ['arabic', 'armenian', 'georgian', 'hebrew'];

const LICENSES = {
  'OFL-noto.txt': '@fontsource/noto-sans-hebrew/LICENSE',
  'OFL-noto-cjk.txt': '@embedpdf/fonts-sc/LICENSE',
  'OFL-noto-jp.txt': '@expo-google-fonts/noto-sans-jp/LICENSE_FONT',
  'OFL-unifontex.txt': '@fontsource/unifontex/LICENSE',
};

const ENTRY = 16;
const HEADER = 12;
const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const aligned = (length) => (length + 3) & ~3;

// WOFF 1.0 §4: the same tables as a TrueType font, each compressed on its own.
function unpack(woff) {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') {
    throw new Error('not a WOFF 1.0 file');
  }
  const count = woff.readUInt16BE(12);
  const tables = [];
  for (let i = 0; i < count; i += 1) {
    const at = WOFF_HEADER + i * WOFF_ENTRY;
    const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(at + field));
    const data = woff.subarray(offset, offset + packed);
    tables.push({
      tag: woff.subarray(at, at + 4),
      checksum: woff.readUInt32BE(at + 16),
      data: packed < length ? inflateSync(data) : data,
    });
  }
  return assemble(woff.subarray(4, 8), tables);
}

function assemble(flavor, tables) {
  const start = HEADER + tables.length * ENTRY;
  const font = Buffer.alloc(tables.reduce((size, table) => size + aligned(table.data.length), start));
  const exponent = Math.floor(Math.log2(tables.length));
  flavor.copy(font, 0);
  font.writeUInt16BE(tables.length, 4);
  font.writeUInt16BE(2 ** exponent * ENTRY, 6);
  font.writeUInt16BE(exponent, 8);
  font.writeUInt16BE((tables.length - 2 ** exponent) * ENTRY, 10);
  let offset = start;
  tables.forEach((table, i) => {
    const at = HEADER + i * ENTRY;
    table.tag.copy(font, at);
    font.writeUInt32BE(table.checksum, at + 4);
    font.writeUInt32BE(offset, at + 8);
    font.writeUInt32BE(table.data.length, at + 12);
    table.data.copy(font, offset);
    offset += aligned(table.data.length);
  });
  return font;
}

const [source, target, output] = process.argv.slice(2).map((path) => resolve(path));
install(source, target);
mkdirSync(output, {recursive: true});
const packaged = (path) => join(target, 'node_modules', path);
const written = (name) => join(output, `${name}.ttf`);

for (const [name, path] of Object.entries(COPIED)) {
  copyFileSync(packaged(path), written(name));
}
const unpacked = (script, weight) => {
  const name = `noto-sans-${script}`;
  return unpack(readFileSync(packaged(`@fontsource/${name}/files/${name}-${script}-${weight}-normal.woff`)));
};
for (const script of SCRIPTS) {
  writeFileSync(written(`noto-sans-${script}`), unpacked(script, 700));
}
for (const script of WRITTEN) {
  writeFileSync(written(`noto-sans-${script}-regular`), unpacked(script, 400));
}
writeFileSync(
  written('unifontex'),
  unpack(readFileSync(packaged('@fontsource/unifontex/files/unifontex-latin-400-normal.woff'))),
);
for (const [name, path] of Object.entries(LICENSES)) {
  copyFileSync(packaged(path), join(output, name));
}
