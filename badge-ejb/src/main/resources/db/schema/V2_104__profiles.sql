-- How a holder is presented to others (Profile). Of one that others could see, a row without a person stays when its holder is
-- erased, so that its link can say that it is gone.
create table profile (
  id bigint primary key,
  version integer not null,
  earner_id bigint references earner (id), -- null once the holder is erased
  handle varchar(30),
  link varchar(22) not null, -- the secret part of the address by link
  about varchar(1200) not null,
  visibility varchar(40) not null,
  edition integer not null, -- grows with what stands on the profile and has rows of its own
  changed_at timestamp(6) not null,
  constraint profile_earner unique (earner_id),
  constraint profile_link unique (link)
);

-- Whose the handles of one skeleton are or were (ProfileHandle). Nobody else ever gets one; so the rows stay, with hashes only.
create table profile_handle (
  id bigint primary key,
  version integer not null,
  earner_id bigint references earner (id), -- null once the holder is erased
  handle_hash varchar(64) not null,
  skeleton_hash varchar(64) not null,
  state varchar(40) not null,
  constraint profile_handle_skeleton unique (skeleton_hash)
);
create index profile_handle_earner on profile_handle (earner_id);
create index profile_handle_hash on profile_handle (handle_hash);
