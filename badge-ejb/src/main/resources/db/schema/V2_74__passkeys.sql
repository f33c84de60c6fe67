-- A passkey with which somebody signs in (Passkey): what the browser's authenticator has shown of it. Its private half is
-- never here. The longest id that there may be has 1,023 bytes.
create table passkey (
  id bigint primary key,
  version integer not null,
  account_id bigint not null references account (id) on delete cascade,
  credential_id varchar(1364) not null,
  public_key varchar(4000) not null,
  sign_count bigint not null,
  backup_eligible boolean not null,
  backed_up boolean not null,
  name varchar(200) not null,
  created_at timestamp(6) not null,
  last_used_at timestamp(6), -- to the hour
  constraint passkey_credential unique (credential_id)
);
create index passkey_account on passkey (account_id, id);
