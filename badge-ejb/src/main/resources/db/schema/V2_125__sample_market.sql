-- One row: how far the fictional market of the sample data has been written, and whether somebody removed it for good.
create table sample_market (
  id bigint primary key,
  version integer not null,
  state varchar(40) not null, -- SampleMarketState
  seed bigint not null,
  market_day date, -- on which it ends; null before it is begun
  postings integer not null,
  changed_at timestamp(6)
);
insert into sample_market (id, version, state, seed, postings) values (1, 1, 'NONE', 0, 0);

insert into job_lease (job, held_until)
  values ('sample-market', timestamp with time zone '2000-01-01 00:00:00+00');
