-- What insight pages show, worked out before anybody asks: a row for each exam, certification and skill (InsightSubject), and for each
-- of these one for every place with enough postings (InsightSheet). No person stands in these tables.

create table insight_subject (
  id bigint primary key,
  version integer not null,
  kind varchar(40) not null, -- SubjectKind
  code varchar(64) not null, -- of the exam or certification, or the public id of the skill
  open_postings integer not null,
  measured_at timestamp(6) -- the moment that the figures are of; null before the first time
);
create unique index insight_subject_key on insight_subject (kind, code);
create index insight_subject_measured on insight_subject (measured_at, kind, id);

create table insight_sheet (
  id bigint primary key,
  version integer not null,
  subject_id bigint not null references insight_subject (id) on delete cascade,
  country varchar(2) not null, -- empty: everywhere
  region varchar(200) not null, -- lower case; empty: the whole country
  figures text not null -- a line for each (MarketSheet)
);
create unique index insight_sheet_place on insight_sheet (subject_id, country, region);

-- One row: what the figures were last worked out of, and how far that has come.
create table insight_round (
  id bigint primary key,
  version integer not null,
  mark varchar(200) not null, -- of postings, skills and catalog; another one means that the figures are old
  started_at timestamp(6) not null,
  finished_at timestamp(6)
);
insert into insight_round (id, version, mark, started_at, finished_at)
  values (1, 1, '', timestamp '2000-01-01 00:00:00', timestamp '2000-01-01 00:00:00');

-- The names by which postings are counted together, and when one last changed in any way.
alter table job_posting add column employer_key varchar(200);
alter table job_posting add column title_key varchar(300);
alter table job_posting add column changed_at timestamp(6);
update job_posting set employer_key = lower(employer), title_key = lower(title), changed_at = last_seen_at;
alter table job_posting alter column changed_at set not null;
create index job_posting_changed on job_posting (changed_at);
create index job_posting_posted on job_posting (posted_on, id);

insert into job_lease (job, held_until)
  values ('insight-figures', timestamp with time zone '2000-01-01 00:00:00+00');
