// Usage: node provider.mjs PORT CLIENT SECRET REDIRECT
// An identity provider of other people on this machine: whoever types a name there is that subject. Says READY when it is.
import Provider from 'oidc-provider';

const [port, client, secret, redirect] = process.argv.slice(2);
const provider = new Provider(`http://localhost:${port}`, {
  clients: [{client_id: client, client_secret: secret, redirect_uris: [redirect], grant_types: ['authorization_code'], response_types: ['code']}],
  pkce: {required: () => true},
  cookies: {keys: ['of a test']},
});
provider.listen(Number(port), () => process.stdout.write('READY\n'));
