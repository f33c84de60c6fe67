-- Badges of other issuers that their holders have added, or are about to (ForeignBadge).

create table foreign_badge (
  id bigint primary key,
  version integer not null,
  public_id varchar(22) not null,
  earner_id bigint not null references earner (id),
  fingerprint varchar(64) not null, -- the same for the same badge, in whatever form it is handed in
  name varchar(1000) not null,
  issuer varchar(1000) not null, -- the name where that is certain, else by what the issuer goes
  report text not null, -- of the last verification, as ReportText writes it
  bond varchar(40) not null,
  state varchar(40) not null,
  vouched boolean not null,
  shown boolean not null,
  handed_in_at timestamp(6) not null,
  added_at timestamp(6), -- while it is empty nobody has confirmed whose it is
  checked_at timestamp(6),
  unchecked_since timestamp(6),
  next_check_at timestamp(6) not null,
  constraint foreign_badge_public_id unique (public_id)
);
create index foreign_badge_earner on foreign_badge (earner_id, handed_in_at);
create index foreign_badge_next_check on foreign_badge (next_check_at);
create index foreign_badge_handed_in on foreign_badge (handed_in_at);

-- The badge as it was handed in, and a picture of it that was drawn here (ForeignBadgeFile).
create table foreign_badge_file (
  id bigint primary key,
  version integer not null,
  foreign_badge_id bigint not null references foreign_badge (id) on delete cascade,
  kind varchar(40) not null,
  content bytea not null,
  constraint foreign_badge_file_kind unique (foreign_badge_id, kind)
);

insert into job_lease (job, held_until)
  select job, timestamp with time zone '2000-01-01 00:00:00+00'
  from (values ('foreign-badge-check'), ('foreign-draft-cleaning')) as jobs (job);
