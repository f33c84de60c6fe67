-- Systems that call the REST API (ApiClient).
create table api_client (
  id bigint primary key,
  version integer not null,
  name varchar(100) not null,
  key_hash varchar(64) not null,
  scopes varchar(1000) not null,
  created_at timestamp(6) not null,
  revoked_at timestamp(6)
);
create unique index api_client_key on api_client (key_hash);
create unique index api_client_name on api_client (name);
