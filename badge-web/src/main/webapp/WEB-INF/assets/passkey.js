// Lets the browser make or use a passkey, and hands the answer to the form of the page. Nothing is asked of the server: what
// the browser needs stands in the form's data. Where the browser has no passkeys the page says so in words.
const form = document.querySelector('form[data-passkey]');
const said = document.getElementById('passkey-said');
const {dataset} = form;

function bytes(text) {
  const base64 = text.replace(/-/g, '+').replace(/_/g, '/');
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}

function text(buffer) {
  const binary = Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

function credentials(ids) {
  return ids.split(' ').filter(Boolean).map((id) => ({type: 'public-key', id: bytes(id)}));
}

function made() {
  return navigator.credentials.create({publicKey: {
    challenge: bytes(dataset.challenge),
    rp: {id: dataset.party, name: dataset.program},
    user: {id: bytes(dataset.handle), name: dataset.account, displayName: dataset.account},
    pubKeyCredParams: [-7, -8, -257].map((alg) => ({type: 'public-key', alg})),
    excludeCredentials: credentials(dataset.known),
    authenticatorSelection: {residentKey: 'required', requireResidentKey: true, userVerification: 'required'},
    attestation: 'none',
  }});
}

function used() {
  return navigator.credentials.get({publicKey: {
    challenge: bytes(dataset.challenge),
    rpId: dataset.party,
    userVerification: 'required',
  }});
}

// As toJSON() does, which browsers of before 2025 lack.
function json(credential) {
  const response = {};
  for (const name of ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle']) {
    if (credential.response[name]) {
      response[name] = text(credential.response[name]);
    }
  }
  response.transports = credential.response.getTransports?.() ?? [];
  return JSON.stringify({id: credential.id, rawId: text(credential.rawId), type: credential.type, response, clientExtensionResults: {}});
}

async function ask(event) {
  if (document.getElementById('answer').value) {
    return;
  }
  event?.preventDefault();
  said.textContent = '';
  try {
    document.getElementById('answer').value = json(await (dataset.passkey === 'make' ? made() : used()));
    form.querySelector('[type=submit]').click();
  } catch (failure) {
    said.textContent = failure.name === 'InvalidStateError' ? dataset.there : dataset.failed;
  }
}

if (window.PublicKeyCredential && navigator.credentials) {
  document.getElementById('passkey-none').hidden = true;
  document.getElementById('passkey').hidden = false;
  form.addEventListener('submit', ask);
  if (dataset.passkey === 'use') {
    ask();
  }
}
