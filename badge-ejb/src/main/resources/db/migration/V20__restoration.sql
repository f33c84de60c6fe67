-- That an older database was put back (Restoration), and what its status lists did not know any more
-- (LostStatus): badges follow that at the next start.
create table restoration (
  id bigint primary key,
  version integer not null,
  found_at timestamp(6) not null,
  seen_at timestamp(6)
);

create table lost_status (
  id bigint primary key,
  version integer not null,
  restoration_id bigint not null references restoration (id),
  purpose varchar(20) not null,
  counts boolean not null,
  badge_id varchar(64),
  settled_at timestamp(6)
);
create index lost_status_restoration on lost_status (restoration_id);
create index lost_status_settled on lost_status (settled_at);
