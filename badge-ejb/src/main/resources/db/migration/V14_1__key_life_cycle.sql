-- What becomes of a key that no longer signs, and signing again what a compromised one has signed.

alter table signing_key add column retired_at timestamp(6);
alter table signing_key add column cut_off timestamp(6);

create table reissue_run (
  id bigint primary key,
  version integer not null,
  key_name varchar(100) not null,
  method varchar(1000) not null,
  started_at timestamp(6) not null,
  finished_at timestamp(6),
  total bigint not null,
  done bigint not null,
  failed bigint not null,
  last_id bigint not null
);
create index reissue_run_key on reissue_run (key_name);
create index credential_key on credential (key_id, id);
create index credential_token_key on credential (token_key_id, id);

insert into job_lease (job, holder, held_until) values ('reissue', null, timestamp '2000-01-01 00:00:00');
insert into job_lease (job, holder, held_until) values ('key-rotation', null, timestamp '2000-01-01 00:00:00');
