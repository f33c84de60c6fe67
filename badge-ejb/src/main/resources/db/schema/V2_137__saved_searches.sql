-- Searches for jobs that people keep, and how often mail tells them of new openings (SavedSearch).

create table saved_search (
  id bigint primary key,
  version integer not null,
  public_id varchar(22) not null,
  earner_id bigint not null references earner (id),
  name varchar(80) not null, -- in the person's own words
  query varchar(2000) not null, -- as in the address of the search; empty for everything
  digest varchar(40) not null, -- DigestRhythm
  told_at timestamp(6) not null, -- what came before has been told, or was there to be seen
  made_at timestamp(6) not null,
  constraint saved_search_public_id unique (public_id)
);
create index saved_search_earner on saved_search (earner_id, id);
create index saved_search_due on saved_search (digest, told_at);

insert into job_lease (job, held_until)
  values ('job-digest', timestamp with time zone '2000-01-01 00:00:00+00');
