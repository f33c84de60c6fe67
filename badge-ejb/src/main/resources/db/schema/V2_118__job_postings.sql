-- Openings as the feeds of the operator bring them (JobPosting), what came in one go (PostingImport)
-- and what could not be understood (QuarantinedPosting). No person stands in these tables.

create table job_posting (
  id bigint primary key,
  version integer not null,
  source varchar(100) not null,
  identifier varchar(200) not null,
  title varchar(300) not null,
  employer varchar(200),
  description text not null,
  url varchar(2000),
  posted_on date not null,
  valid_through date,
  language varchar(8),
  country varchar(2),
  region varchar(200),
  city varchar(200),
  postal_code varchar(200),
  latitude double precision,
  longitude double precision,
  remote boolean not null,
  employment_type varchar(20),
  openings integer not null,
  skills text not null, -- what the source lists as such, one in a line
  salary_note varchar(40) not null,
  salary_least numeric(16, 2),
  salary_most numeric(16, 2),
  salary_currency varchar(3),
  salary_period varchar(40),
  content_hash varchar(64) not null,
  same_job varchar(64), -- equal for the same job on several boards; null where too little is said
  same_as_id bigint references job_posting (id),
  first_seen_at timestamp(6) not null,
  last_seen_at timestamp(6) not null,
  withdrawn_at timestamp(6)
);
create unique index job_posting_key on job_posting (source, identifier);
create index job_posting_same on job_posting (same_job);
create index job_posting_same_as on job_posting (same_as_id);
create index job_posting_seen on job_posting (source, last_seen_at);

create table posting_import (
  id bigint primary key,
  version integer not null,
  public_id varchar(22) not null,
  source varchar(100) not null,
  format varchar(20),
  address varchar(2000),
  whole boolean not null, -- what the feed no longer names is withdrawn
  state varchar(40) not null,
  processed integer not null,
  stored integer not null,
  updated integer not null,
  unchanged integer not null,
  merged integer not null,
  quarantined integer not null,
  withdrawn integer not null,
  open_before integer not null,
  fault varchar(40),
  fault_line bigint,
  created_at timestamp(6) not null,
  started_at timestamp(6),
  finished_at timestamp(6)
);
create unique index posting_import_public on posting_import (public_id);
create index posting_import_state on posting_import (state, created_at);
create index posting_import_time on posting_import (created_at);

create table posting_chunk (
  id bigint primary key,
  version integer not null,
  import_id bigint not null references posting_import (id),
  number integer not null,
  content bytea not null
);
create unique index posting_chunk_number on posting_chunk (import_id, number);

create table quarantined_posting (
  id bigint primary key,
  version integer not null,
  source varchar(100) not null,
  identifier varchar(200),
  import_id bigint references posting_import (id),
  line bigint,
  fault varchar(40) not null,
  found varchar(300),
  quarantined_at timestamp(6) not null
);
create index quarantined_posting_import on quarantined_posting (import_id, id);
create index quarantined_posting_time on quarantined_posting (quarantined_at);
create index quarantined_posting_key on quarantined_posting (source, identifier);

insert into job_lease (job, held_until)
  values ('posting-import', timestamp with time zone '2000-01-01 00:00:00+00');
