-- Whose results are: linked candidate ids, results and corrections that wait for staff.

-- A delivery partner's id of a candidate that stands for one earner (CandidateLink).
create table candidate_link (
  id bigint primary key,
  version integer not null,
  partner varchar(100) not null,
  candidate_id varchar(200) not null,
  earner_id bigint not null references earner (id),
  linked_at timestamp(6) not null,
  constraint candidate_link_key unique (candidate_id, partner)
);
create index candidate_link_earner on candidate_link (earner_id);

-- A correction that would take an accepted badge from one person to another (HeldCorrection).
create table held_correction (
  id bigint primary key,
  version integer not null,
  result_id bigint not null references exam_result (id),
  exam varchar(64) not null references exam (code),
  taken_on date not null,
  passed boolean not null,
  email varchar(254) not null,
  email_normalized varchar(254) not null,
  given_name varchar(200),
  family_name varchar(200),
  candidate_id varchar(200),
  locale varchar(35),
  score varchar(40),
  evidence varchar(500),
  held_at timestamp(6) not null,
  constraint held_correction_result unique (result_id)
);

create index held_correction_exam on held_correction (exam);

alter table exam_result add column held boolean default false not null;

-- The line of a fault is part of its detail.
alter table result_import drop column fault_line;
