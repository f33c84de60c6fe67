-- With whom at an identity provider the owner of an account signs in (ExternalIdentity).
create table external_identity (
  id bigint primary key,
  version integer not null,
  account_id bigint not null references account (id) on delete cascade,
  issuer varchar(500) not null,
  subject varchar(255) not null,
  linked_at timestamp(6) not null,
  constraint external_identity_subject unique (issuer, subject),
  constraint external_identity_account unique (account_id, issuer)
);
