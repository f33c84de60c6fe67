// Usage: node sign.mjs CONTEXTS < request.json
// Signs a credential as other people's software does (@digitalbazaar/vc), with the ECDSA suites that this server only
// verifies. CONTEXTS is the folder with the JSON-LD contexts that the build has extracted. The request is
//   {credential: object}   without proof; its issuer becomes the did:key of a new key
// The answer on standard output is {p256, p384, base, derived}: ecdsa-rdfc-2019 with either curve, and ecdsa-sd-2023 as
// the holder keeps it and as it is shown, with its results left out.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import * as EcdsaMultikey from '@digitalbazaar/ecdsa-multikey';
import {cryptosuite as ecdsaRdfc2019} from '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite';
import * as ecdsaSd2023 from '@digitalbazaar/ecdsa-sd-2023-cryptosuite';
import * as vc from '@digitalbazaar/vc';

const CONTEXTS = {
  'https://www.w3.org/ns/credentials/v2': 'credentials-v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json': 'open-badges-3.0.3',
  'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json': 'open-badges-extensions',
  'https://w3id.org/security/data-integrity/v2': 'data-integrity-v2',
};

const [folder] = process.argv.slice(2);
const {credential} = JSON.parse(readFileSync(0, 'utf8'));

async function documentLoader(url) {
  if (!CONTEXTS[url]) {
    throw new Error(`not known: ${url}`);
  }
  const document = JSON.parse(readFileSync(join(folder, `${CONTEXTS[url]}.json`), 'utf8'));
  return {contextUrl: null, documentUrl: url, document};
}

async function signer(curve) {
  const key = await EcdsaMultikey.generate({curve});
  key.controller = `did:key:${key.publicKeyMultibase}`;
  key.id = `${key.controller}#${key.publicKeyMultibase}`;
  return key;
}

async function sign(curve, cryptosuite) {
  const key = await signer(curve);
  const suite = new DataIntegrityProof({signer: key.signer(), cryptosuite});
  const copy = structuredClone(credential);
  copy.issuer.id = key.controller;
  return vc.issue({credential: copy, suite, documentLoader});
}

const mandatoryPointers = ['/issuer', '/credentialSubject/identifier'];
const base = await sign('P-256', ecdsaSd2023.createSignCryptosuite({mandatoryPointers}));

const selectivePointers = ['/validFrom', '/credentialSubject/achievement'];
const disclosure = new DataIntegrityProof({
  cryptosuite: ecdsaSd2023.createDiscloseCryptosuite({selectivePointers}),
});
const derived = await vc.derive({verifiableCredential: base, suite: disclosure, documentLoader});

const p256 = await sign('P-256', ecdsaRdfc2019);
const p384 = await sign('P-384', ecdsaRdfc2019);
process.stdout.write(JSON.stringify({p256, p384, base, derived}));
