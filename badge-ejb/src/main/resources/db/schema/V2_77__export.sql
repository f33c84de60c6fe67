-- What is held about a person, put together for the person (DataExport): one for each at a time.

create table data_export (
  id bigint primary key,
  version integer not null,
  earner_id bigint not null references earner (id),
  state varchar(40) not null,
  asked_at timestamp(6) not null,
  finished_at timestamp(6),
  total integer not null,
  done integer not null,
  constraint data_export_earner unique (earner_id)
);
create index data_export_state on data_export (state, asked_at);
create index data_export_finished on data_export (finished_at);

-- One file of it, made in a step of its own; empty before.
create table data_export_file (
  id bigint primary key,
  version integer not null,
  export_id bigint not null references data_export (id) on delete cascade,
  number integer not null,
  path varchar(300) not null,
  source varchar(200) not null,
  content bytea,
  constraint data_export_file_number unique (export_id, number)
);

insert into job_lease (job, held_until)
  select job, timestamp with time zone '2000-01-01 00:00:00+00'
  from (values ('data-export'), ('data-export-cleaning')) as jobs (job);
