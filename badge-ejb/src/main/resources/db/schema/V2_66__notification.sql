-- Mail of one kind that is not wanted (MailRefusal): by a person, or at an address, which is kept as
-- a hash only.
create table mail_refusal (
  id bigint primary key,
  version integer not null,
  earner_id bigint references earner (id) on delete cascade,
  address_hash varchar(64),
  kind varchar(40) not null,
  refused_at timestamp(6) not null,
  constraint mail_refusal_earner unique (earner_id, kind),
  constraint mail_refusal_address unique (address_hash, kind),
  constraint mail_refusal_one_of_both check ((earner_id is null) <> (address_hash is null))
);

-- The link in a mail with which such mail is ended (RefusalLink).
create table refusal_link (
  id bigint primary key,
  version integer not null,
  token_hash varchar(64) not null,
  email varchar(254) not null,
  kind varchar(40) not null,
  wears_out_at timestamp(6) not null,
  constraint refusal_link_token unique (token_hash)
);
create index refusal_link_wears_out on refusal_link (wears_out_at);

-- A badge is reminded of once (Badge).
alter table badge add column reminded_at timestamp(6);
create index badge_to_remind on badge (state, reminded_at, waiting_since);

insert into job_lease (job, held_until)
  select job, timestamp with time zone '2000-01-01 00:00:00+00'
  from (values ('badge-reminder'), ('refusal-link-cleaning')) as jobs (job);
