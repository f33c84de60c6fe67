-- What others have signed about the issuer or an achievement (Endorsement).
create table endorsement (
  id bigint primary key,
  version integer not null,
  public_id varchar(22) not null,
  subject varchar(900) not null,
  endorser_id varchar(1000) not null,
  endorser varchar(1000),
  document text not null,
  taken_at timestamp(6) not null,
  constraint endorsement_public_id unique (public_id)
);
create index endorsement_subject on endorsement (subject);
