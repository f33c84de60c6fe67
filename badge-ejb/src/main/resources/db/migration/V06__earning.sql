-- The program's rules as they stood when results were evaluated (RulesSnapshot).
create table rules_snapshot (
  id bigint primary key,
  version integer not null,
  fingerprint varchar(64) not null unique,
  document text not null,
  taken_at timestamp(6) not null
);

-- One exam taken by one candidate, and what the eligibility rule made of it (ExamResult).
create table exam_result (
  id bigint primary key,
  version integer not null,
  partner varchar(100) not null,
  external_id varchar(200) not null,
  exam varchar(100) not null,
  taken_on date not null,
  passed boolean not null,
  earner_id bigint not null,
  email varchar(254) not null,
  email_normalized varchar(254) not null,
  given_name varchar(200),
  family_name varchar(200),
  candidate_id varchar(200),
  locale varchar(200),
  fingerprint varchar(64) not null,
  voided boolean not null,
  void_reason varchar(500),
  decision varchar(40) not null,
  reason varchar(8000) not null,
  rules_id bigint not null references rules_snapshot (id),
  recorded_at timestamp(6) not null,
  unique (external_id, partner)
);
create index exam_result_earner on exam_result (earner_id);
create index exam_result_candidate on exam_result (candidate_id);

-- What an earner keeps although the catalog has changed (KeptAchievement).
create table kept_achievement (
  id bigint primary key,
  version integer not null,
  earner_id bigint not null,
  kind varchar(20) not null,
  code varchar(100) not null,
  rules_id bigint not null references rules_snapshot (id),
  unique (earner_id, kind, code)
);

-- A CSV file of results on its way in (ResultImport).
create table result_import (
  id bigint primary key,
  version integer not null,
  public_id varchar(22) not null unique,
  state varchar(20) not null,
  header varchar(4000),
  received integer not null,
  processed integer not null,
  recorded integer not null,
  duplicate integer not null,
  rejected integer not null,
  fault_code varchar(60),
  fault_detail varchar(500),
  fault_line bigint,
  created_at timestamp(6) not null,
  finished_at timestamp(6)
);
create index result_import_state on result_import (state, created_at);

-- The uploaded bytes, in pieces, until the import is finished (ImportChunk).
create table import_chunk (
  id bigint primary key,
  version integer not null,
  import_id bigint not null references result_import (id),
  number integer not null,
  content bytea not null,
  unique (import_id, number)
);

-- A row that was refused, with its line and why (ImportError).
create table import_error (
  id bigint primary key,
  version integer not null,
  import_id bigint not null references result_import (id),
  line bigint not null,
  reason varchar(500) not null,
  fields text not null
);
create index import_error_import on import_error (import_id, line);

insert into job_lease (job, holder, held_until) values ('result-import', null, timestamp '2000-01-01 00:00:00');
