-- What staff have decided about results and corrections that were held, so that it can be undone.

-- One decision of staff in the case of one person (CaseDecision).
create table case_decision (
  id bigint primary key,
  version integer not null,
  earner_id bigint not null references earner (id),
  kind varchar(40) not null,
  partner varchar(100) not null,
  candidate_id varchar(200),
  results text not null, -- numbers of exam_result, with commas between
  link varchar(40) not null, -- what became of the candidate's link
  fingerprint varchar(64), -- of the result as a correction made it
  decided_at timestamp(6) not null,
  undone_at timestamp(6)
);
create index case_decision_earner on case_decision (earner_id);
create index case_decision_newest on case_decision (decided_at, id);

-- A decided correction keeps the version of the result that does not count, to go back to it.
alter table held_correction add column decided boolean default false not null;
