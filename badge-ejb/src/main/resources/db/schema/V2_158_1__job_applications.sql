-- Applications for openings (JobApplication): what the holder chose to send, and what became of it.
-- No link stands here, only hashes of links.

create table job_application (
  id bigint primary key,
  version integer not null,
  public_id varchar(22) not null,
  earner_id bigint not null references earner (id),
  posting_id bigint references job_posting (id) on delete set null,
  title varchar(300) not null, -- of the opening when it was applied for
  employer varchar(200),
  way varchar(40) not null, -- ApplicationWay
  destination varchar(2000), -- the mailbox or hook that the holder was shown; null by hand
  note varchar(2000) not null,
  reply_to varchar(254), -- null where the employer may not write
  sent_at timestamp(6) not null,
  ends_at timestamp(6) not null,
  withdrawn_at timestamp(6),
  delivery varchar(40) not null, -- ApplicationDelivery
  attempts integer not null,
  next_attempt_at timestamp(6), -- null where nothing is to be posted to a hook
  settled_at timestamp(6), -- when it was delivered or given up
  openings integer not null, -- how often a link was opened
  answer varchar(40), -- ApplicationAnswer
  answer_words varchar(500),
  answered_at timestamp(6),
  constraint job_application_public_id unique (public_id)
);
create index job_application_earner on job_application (earner_id, id);
create index job_application_posting on job_application (posting_id, id);
create index job_application_due on job_application (next_attempt_at);
create index job_application_ends on job_application (ends_at);
create index job_application_withdrawn on job_application (withdrawn_at);

create table job_application_badge (
  job_application_id bigint not null references job_application (id) on delete cascade,
  place integer not null,
  badge_public_id varchar(22) not null references badge (public_id),
  constraint job_application_badge_place unique (job_application_id, place)
);
create index job_application_badge_badge on job_application_badge (badge_public_id);

create table job_application_link (
  job_application_id bigint not null references job_application (id) on delete cascade,
  place integer not null,
  token_hash varchar(64) not null,
  constraint job_application_link_place unique (job_application_id, place)
);
create unique index job_application_link_token on job_application_link (token_hash);

insert into job_lease (job, held_until)
  select job, timestamp with time zone '2000-01-01 00:00:00+00'
  from (values ('application-hook'), ('application-cleaning')) as jobs (job);
