-- Signed Open Badges documents, the keys and lists they depend on.

create table credential (
  id bigint primary key,
  version integer not null,
  public_id varchar(64) not null,
  document text not null,
  status_list integer not null,
  status_index integer not null,
  key_id varchar(1000) not null,
  signed_at timestamp(6) not null,
  revoked_at timestamp(6),
  constraint credential_public_id unique (public_id),
  constraint credential_status unique (status_list, status_index)
);

-- Which position of all status lists is given next; gaps are harmless, repetitions are not.
create sequence status_position start with 0 minvalue 0 increment by 1;

create table status_list (
  id bigint primary key,
  version integer not null,
  number integer not null,
  secret bytea not null,
  bits bytea not null,
  edition bigint not null,
  signed_edition bigint not null,
  signed_at timestamp(6),
  document text,
  constraint status_list_number unique (number)
);

create table signing_key (
  id bigint primary key,
  version integer not null,
  public_key varchar(100) not null,
  state varchar(20) not null,
  created_at timestamp(6) not null,
  constraint signing_key_public_key unique (public_key)
);

create table issuer_identity (
  id bigint primary key,
  version integer not null,
  only_one boolean not null,
  issuer_id varchar(900) not null,
  frozen_at timestamp(6) not null,
  constraint issuer_identity_only_one unique (only_one)
);
