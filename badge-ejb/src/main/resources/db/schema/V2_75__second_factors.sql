-- A second factor beside the password of an account: an app that makes codes (AuthenticatorApp), and codes for the day on
-- which it is lost (RecoveryCode).
alter table account add column app_secret varchar(64);
alter table account add column app_since timestamp(6);
alter table account add column app_last_step bigint;

create table recovery_code (
  id bigint primary key,
  version integer not null,
  account_id bigint not null references account (id) on delete cascade,
  token_hash varchar(64) not null,
  used_at timestamp(6),
  constraint recovery_code_key unique (account_id, token_hash)
);
