// Usage: node strangers.mjs < request.json
// What the software that people verify badges with says of ours, each package as it is published and with its own way of
// fetching documents over the network: @digitalcredentials/verifier-core (the engine of VerifierPlus and of the Learner
// Credential Wallet), @digitalbazaar/vc and, for tokens, jose. The request is
//   {credentials: [JSON text, …], tokens: [compact JWS, …],
//    hosts: {"www.w3.org": port, …}}   whose servers are on this machine, on that port
// Certificates of these servers are believed as NODE_EXTRA_CA_CERTS says. The answer on standard output is
//   {credentials: [{verifierCore, digitalbazaar}, …], tokens: [{jose}, …]}, each a list of faults, empty when it is good;
// a first word tells what was at fault.
import {readFileSync} from 'node:fs';
import tls from 'node:tls';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import {cryptosuite} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import {checkStatus} from '@digitalbazaar/vc-bitstring-status-list';
import {compactVerify, decodeProtectedHeader, importJWK} from 'jose';
import jsonld from 'jsonld';

const request = JSON.parse(readFileSync(0, 'utf8'));

// as an entry in the file of hosts would, and with the port besides: names stay as they are, in addresses as in certificates
const connect = tls.connect;
tls.connect = (options, ...more) => {
  const here = request.hosts?.[options.host];
  return connect(here ? {...options, host: '127.0.0.1', port: here} : options, ...more);
};

// it writes to standard output what it thinks of the network
console.log = console.error;
const {verifyCredential} = await import('@digitalcredentials/verifier-core');

async function verifierCore(credential) {
  const {errors = [], log = [], additionalInformation = []} = await verifyCredential({
    credential: structuredClone(credential),
    knownDIDRegistries: [],
  });
  const failed = log.filter(({id, valid}) => !valid && id !== 'registered_issuer');
  const schemas = additionalInformation.flatMap(({results}) => results)
    .filter((each) => !each.result?.valid);
  return [
    ...errors.map(({name, message}) => `${name} ${message}`),
    ...failed.map(({id, error}) => `${id} ${error?.message ?? 'no'}`),
    ...schemas.map((each) => `schema ${JSON.stringify(each.result?.errors ?? each)}`),
  ];
}

async function digitalbazaar(credential) {
  const {verified, error, statusResult} = await vc.verifyCredential({
    credential: structuredClone(credential),
    suite: new DataIntegrityProof({cryptosuite}),
    documentLoader: jsonld.documentLoaders.node(),
    checkStatus,
  });
  const revoked = statusResult?.results?.some(({status}) => status) ? ['status set'] : [];
  const faults = (error?.errors ?? (error ? [error] : [])).map(({message}) => `proof ${message}`);
  return verified || faults.length > 0 ? [...faults, ...revoked] : ['proof no', ...revoked];
}

async function jose(token) {
  const {alg, kid} = decodeProtectedHeader(token);
  const answer = await fetch(kid, {headers: {accept: 'application/jwk+json, application/json'}});
  const {payload} = await compactVerify(token, await importJWK(await answer.json(), alg));
  JSON.parse(new TextDecoder().decode(payload));
  return [];
}

const faults = (verify) => async (given) => {
  try {
    return await verify(given);
  } catch (error) {
    return [`thrown ${error.message}`];
  }
};

const credentials = [];
for (const text of request.credentials ?? []) {
  const credential = JSON.parse(text);
  credentials.push({
    verifierCore: await faults(verifierCore)(credential),
    digitalbazaar: await faults(digitalbazaar)(credential),
  });
}
const tokens = [];
for (const token of request.tokens ?? []) {
  tokens.push({jose: await faults(jose)(token)});
}
process.stdout.write(JSON.stringify({credentials, tokens}));
