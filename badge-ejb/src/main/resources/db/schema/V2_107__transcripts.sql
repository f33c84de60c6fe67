-- Links to the transcript of a person's results (TranscriptLink); of the access code only its hash is kept.
create table transcript_link (
  id bigint primary key,
  version integer not null,
  public_id varchar(22) not null,
  earner_id bigint not null references earner (id),
  token_hash varchar(64) not null,
  label varchar(80) not null, -- the holder's own words; empty for none
  failures boolean not null,
  made_at timestamp(6) not null,
  wears_out_at timestamp(6) not null,
  openings integer not null,
  constraint transcript_link_public_id unique (public_id)
);
create index transcript_link_earner on transcript_link (earner_id);
create index transcript_link_wears_out on transcript_link (wears_out_at);
