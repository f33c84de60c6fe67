-- Where somebody has signed in, and where somebody is signed in now.

-- A browser in which somebody has signed in to an account (KnownBrowser). It is signed in as long as it has a session, and
-- known again at the next sign-in until it is forgotten. Who keeps the cookie or the session has the secret; here are hashes.
create table known_browser (
  id bigint primary key,
  version integer not null,
  account_id bigint not null references account (id) on delete cascade,
  device_hash varchar(64) not null,
  session_hash varchar(64),
  browser varchar(40) not null,
  operating_system varchar(40) not null,
  first_used_at timestamp(6) not null,
  last_used_at timestamp(6) not null, -- to the hour
  constraint known_browser_device unique (device_hash),
  constraint known_browser_session unique (session_hash)
);
create index known_browser_account on known_browser (account_id, last_used_at);
create index known_browser_last_used on known_browser (last_used_at);
