-- Where postings come from: what the columns of its feeds mean, and where and how often they are
-- fetched. Nothing personal stands here.

create table posting_source (
  id bigint primary key,
  version integer not null,
  name varchar(100) not null,
  address varchar(2000), -- null where its feeds are handed in
  format varchar(20),
  whole boolean not null,
  every_hours integer not null,
  paused boolean not null,
  mapping text not null, -- name = meaning in each line
  etag varchar(300),
  last_modified varchar(100),
  next_pull_at timestamp(6) not null,
  pulled_at timestamp(6),
  good_at timestamp(6), -- when the feed was last taken to its end, or was told to be the same
  failing_since timestamp(6),
  failures integer not null,
  fault varchar(40),
  fault_status integer,
  last_feed varchar(22) -- the public id of the feed that was fetched last
);
create unique index posting_source_name on posting_source (name);
create index posting_source_due on posting_source (next_pull_at);
create index posting_source_failing on posting_source (failing_since);

insert into job_lease (job, held_until)
  values ('posting-pull', timestamp with time zone '2000-01-01 00:00:00+00');
