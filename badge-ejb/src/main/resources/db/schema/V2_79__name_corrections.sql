-- Wishes for another certified name, and whether staff have decided about somebody's.

alter table earner add column name_decided boolean default false not null;

-- A wish that badges tell another name (NameCorrection).
create table name_correction (
  id bigint primary key,
  version integer not null,
  earner_id bigint not null references earner (id),
  former_name varchar(500) not null,
  wanted_name varchar(500) not null,
  reason varchar(500) not null, -- in the person's words, or empty
  state varchar(40) not null,
  answer varchar(500), -- why staff refused it
  asked_at timestamp(6) not null,
  decided_at timestamp(6)
);
create index name_correction_earner on name_correction (earner_id);
create index name_correction_state on name_correction (state, asked_at);
