-- People who became one, and how to undo that.

-- A person who is another one now stays as a mere name of that one (Earner).
alter table earner add column merged_into bigint references earner (id);
create index earner_merged_into on earner (merged_into);

-- Two people who became one, or shall, or were that for a time (EarnerMerge).
create table earner_merge (
  id bigint primary key,
  version integer not null,
  kept_id bigint not null references earner (id),
  gone_id bigint not null references earner (id),
  state varchar(40) not null,
  way varchar(40) not null,
  evidence varchar(2000),
  proposed_by varchar(60),
  approved_by varchar(60),
  created_at timestamp(6) not null,
  merged_at timestamp(6),
  undo_until timestamp(6),
  ended_at timestamp(6),
  told_given_name varchar(200),
  told_family_name varchar(200),
  certified_name varchar(500)
);
create index earner_merge_kept on earner_merge (kept_id);
create index earner_merge_gone on earner_merge (gone_id);
create index earner_merge_state on earner_merge (state, created_at);

-- What two people had before they became one, row by row (MergeNote); kept as long as it can be undone.
create table merge_note (
  id bigint primary key,
  version integer not null,
  merge_id bigint not null references earner_merge (id) on delete cascade,
  owner varchar(40) not null,
  name varchar(40) not null, -- of a table
  number bigint not null, -- of a row of it
  content varchar(2000) not null
);
create index merge_note_merge on merge_note (merge_id);

-- Somebody with an account has shown to own another one as well, and may make them one (MergeRequest).
create table merge_request (
  id bigint primary key,
  version integer not null,
  account_id bigint not null references account (id) on delete cascade,
  other_id bigint not null references account (id) on delete cascade,
  way varchar(40) not null,
  proved boolean not null,
  wears_out_at timestamp(6) not null,
  constraint merge_request_account unique (account_id)
);
create index merge_request_other on merge_request (other_id);
create index merge_request_wears_out on merge_request (wears_out_at);

-- Of two badges for one achievement, the one that stands for this one (Badge).
alter table badge add column doubled_by varchar(22);
