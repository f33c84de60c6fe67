-- Files of a taxonomy on their way in (TaxonomyImport): first they are read and shown, then staff take them over or not.

create table taxonomy_import (
  id bigint primary key,
  version integer not null,
  public_id varchar(22) not null,
  code varchar(64) not null, -- of the taxonomy, which need not be there yet
  title varchar(200) not null,
  release_label varchar(40) not null,
  licence varchar(300) not null,
  attribution varchar(1000) not null,
  source_url varchar(2000) not null,
  language varchar(8) not null, -- of files whose name says none
  whole boolean not null, -- what it no longer names is marked as vanished
  precedence integer not null,
  sample boolean not null,
  state varchar(40) not null, -- TaxonomyImportState
  rows_read integer not null,
  skills integer not null, -- how many it names, without headings
  occupations integer not null,
  labels integer not null,
  added integer not null, -- concepts of both kinds, headings among them
  changed integer not null,
  unchanged integer not null,
  vanished integer not null,
  aside integer not null, -- how many rows, steps and files were put aside
  languages varchar(200) not null,
  fault varchar(40),
  created_at timestamp(6) not null,
  finished_at timestamp(6)
);
create unique index taxonomy_import_public on taxonomy_import (public_id);
create index taxonomy_import_state on taxonomy_import (state, created_at);
create index taxonomy_import_time on taxonomy_import (created_at);

-- A piece of one of its files, gone when the import has ended.
create table taxonomy_chunk (
  id bigint primary key,
  version integer not null,
  import_id bigint not null references taxonomy_import (id) on delete cascade,
  file_number integer not null,
  file_title varchar(200) not null, -- what the sender calls the file
  number integer not null,
  content bytea not null
);
create unique index taxonomy_chunk_number on taxonomy_chunk (import_id, file_number, number);

-- Something of it that was put aside, of each import the first hundreds.
create table taxonomy_aside (
  id bigint primary key,
  version integer not null,
  import_id bigint not null references taxonomy_import (id) on delete cascade,
  file_title varchar(200) not null,
  line bigint not null, -- from 1; 0 where no line is to blame
  fault varchar(40) not null, -- TaxonomyFault
  found varchar(300) not null
);
create index taxonomy_aside_import on taxonomy_aside (import_id, id);

-- Under which state of the catalog its achievements were matched.
alter table matching_state add column catalog_mark varchar(200);
alter table matching_state add column achievements_edition integer default 0 not null;

insert into job_lease (job, held_until)
  values ('taxonomy-import', timestamp with time zone '2000-01-01 00:00:00+00');
