-- Other issuers that staff have entered, and what is known of them without asking (KnownIssuer).
create table known_issuer (
  id bigint primary key,
  version integer not null,
  issuer varchar(1000) not null,
  name varchar(200) not null,
  note varchar(1000),
  added_at timestamp(6) not null,
  bundle text,
  bundle_as_of timestamp(6)
);
create unique index known_issuer_issuer on known_issuer (issuer);
