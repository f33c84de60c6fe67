// Usage: node webhooks.mjs < request.json
// What the software that receivers use says of what they were sent: standardwebhooks and svix check the signature, the SDK of
// CloudEvents reads the body. The request is
//   {secrets: [whsec_…, …], calls: [{headers, body}, …], feed: [event, …]}   the feed is optional
// The answer on standard output is an array with a list for each call and then for each event of the feed: its faults, empty
// when it is good. A call is also tried with another body and another time, which must be refused.
import {readFileSync} from 'node:fs';
import {CloudEvent} from 'cloudevents';
import {Webhook as Standard} from 'standardwebhooks';
import {Webhook as Svix} from 'svix';

const request = JSON.parse(readFileSync(0, 'utf8'));

function refuses(check, what) {
  try {
    check();
    return [`takes ${what}`];
  } catch {
    return [];
  }
}

function takes(check, what) {
  try {
    check();
    return [];
  } catch (error) {
    return [`${what}: ${error.message}`];
  }
}

function signature({headers, body}, secret) {
  const late = {...headers, 'webhook-timestamp': String(Number(headers['webhook-timestamp']) - 400)};
  return [Standard, Svix].flatMap((Library) => {
    const library = new Library(secret);
    return [
      ...takes(() => library.verify(body, headers), Library.name),
      ...refuses(() => library.verify(`${body} `, headers), 'another body'),
      ...refuses(() => library.verify(body, late), 'another time'),
    ];
  });
}

function event(document) {
  return takes(() => new CloudEvent(document), 'CloudEvents');
}

const calls = request.calls.map((call) => [
  ...request.secrets.flatMap((secret) => signature(call, secret)),
  ...event(JSON.parse(call.body)),
]);
console.log(JSON.stringify([...calls, ...(request.feed ?? []).map(event)]));
