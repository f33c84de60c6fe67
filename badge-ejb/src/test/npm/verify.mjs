// Usage: node verify.mjs CONTEXTS < request.json
// The reference verifier of other people (@digitalbazaar/vc) says what it thinks of credentials of ours.
//
// CONTEXTS is the folder with the JSON-LD contexts that the build has extracted. The request is
//   {credentials: [object or JSON text, …],  what to judge; presentations with all that is in them, too
//    documents: {url: object},               issuer profiles and status lists by address
//    fetch: ["http://localhost:9080/"],      addresses that may be fetched instead, by prefix
//    mutations: true}                        judge every one-byte change of each credential instead
// The answer on standard output is an array of {verified, error}; with mutations an array of
// {changed, accepted: [JSON pointers whose change went unnoticed]}.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import {createVerifyCryptosuite} from '@digitalbazaar/eddsa-jcs-2022-cryptosuite';
import {cryptosuite} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import {checkStatus} from '@digitalbazaar/vc-bitstring-status-list';
import jsigs from 'jsonld-signatures';

const CONTEXTS = {
  'https://www.w3.org/ns/credentials/v2': 'credentials-v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json': 'open-badges-3.0.3',
  'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json': 'open-badges-extensions',
  'https://w3id.org/security/data-integrity/v2': 'data-integrity-v2',
  'https://w3id.org/security/multikey/v1': 'multikey-v1',
  'https://www.w3.org/ns/did/v1': 'did-v1',
};

const [folder] = process.argv.slice(2);
const request = JSON.parse(readFileSync(0, 'utf8'));
const documents = new Map(Object.entries(request.documents ?? {}));
for (const [url, file] of Object.entries(CONTEXTS)) {
  documents.set(url, JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8')));
}

async function load(url) {
  if (!documents.has(url) && request.fetch?.some((prefix) => url.startsWith(prefix))) {
    const response = await fetch(url, {headers: {accept: 'application/ld+json, application/json'}});
    if (!response.ok) {
      throw new Error(`${url} answers ${response.status}`);
    }
    documents.set(url, await response.json());
  }
  if (!documents.has(url)) {
    throw new Error(`not known: ${url}`);
  }
  return documents.get(url);
}

async function documentLoader(url) {
  const [base, fragment] = url.split('#');
  let document = await load(base);
  if (fragment) {
    const key = (document.verificationMethod ?? []).find((method) => method.id === url);
    if (!key) {
      throw new Error(`no such key: ${url}`);
    }
    document = {'@context': 'https://w3id.org/security/multikey/v1', ...key};
  }
  return {contextUrl: null, documentUrl: url, document};
}

// the package tells the bit and leaves it to others what it means: a set one is a revoked credential
async function notRevoked(options) {
  const result = await checkStatus(options);
  const set = result.results?.some(({status}) => status);
  return set ? {verified: false, error: new Error('revoked')} : result;
}

async function verify(credential) {
  try {
    const suite = [new DataIntegrityProof({cryptosuite}), new DataIntegrityProof({cryptosuite: createVerifyCryptosuite()})];
    const options = {suite, documentLoader, checkStatus: notRevoked};
    const result = credential.type.includes('VerifiablePresentation')
      ? await vc.verify({...options, presentation: credential, presentationPurpose: new jsigs.purposes.AssertionProofPurpose()})
      : await vc.verifyCredential({...options, credential});
    return {verified: result.verified, error: result.verified ? undefined : explain(result)};
  } catch (error) {
    return {verified: false, error: error.message};
  }
}

function explain(result) {
  if (result.statusResult && !result.statusResult.verified) {
    return `status: ${result.statusResult.error?.message ?? 'set'}`;
  }
  const within = (result.credentialResults ?? []).filter(({verified}) => !verified).map(explain);
  const errors = (result.error?.errors ?? [result.error]).filter(Boolean).map(({message}) => message);
  return [...errors, ...within].join('; ');
}

function* leaves(node, path = []) {
  for (const [name, value] of Object.entries(node)) {
    if (value !== null && typeof value === 'object') {
      yield* leaves(value, [...path, name]);
    } else {
      yield {path: [...path, name], value};
    }
  }
}

function oneByteOff(value) {
  if (typeof value === 'boolean') {
    return !value;
  }
  if (typeof value === 'number') {
    return value + 1;
  }
  const middle = Math.floor(value.length / 2);
  const changed = value[middle] === '1' ? '2' : '1';
  return value.slice(0, middle) + changed + value.slice(middle + 1);
}

async function mutations(credential) {
  const accepted = [];
  let changed = 0;
  for (const {path, value} of leaves(credential)) {
    const copy = structuredClone(credential);
    const parent = path.slice(0, -1).reduce((node, name) => node[name], copy);
    parent[path.at(-1)] = oneByteOff(value);
    changed++;
    if ((await verify(copy)).verified) {
      accepted.push(`/${path.join('/')}`);
    }
  }
  return {changed, accepted};
}

const answers = [];
for (const given of request.credentials) {
  const credential = typeof given === 'string' ? JSON.parse(given) : given;
  answers.push(await (request.mutations ? mutations(credential) : verify(credential)));
}
process.stdout.write(JSON.stringify(answers));
