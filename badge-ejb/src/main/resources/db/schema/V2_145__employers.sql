-- Employers whom the program lets post openings and read applications to them (Employer). Their openings are rows of job_posting,
-- of a source of their own.

create table employer (
  id bigint primary key,
  version integer not null,
  public_id varchar(22) not null,
  name varchar(200) not null,
  source varchar(100) not null, -- employer.<word>; no feed can be called so
  mailbox varchar(254) not null, -- where mail about applications goes
  hook_url varchar(2000),
  hook_secret varchar(400), -- sealed
  created_at timestamp(6) not null,
  closed_at timestamp(6),
  constraint employer_public_id unique (public_id),
  constraint employer_source unique (source)
);
create index employer_name on employer (name, id);

alter table job_posting add employer_id bigint references employer (id);
create index job_posting_employer_id on job_posting (employer_id, id);
