-- Skills and occupations as published taxonomies name them, and where postings and achievements name them. No person stands in
-- these tables: who corrected something says the audit.

-- One published list, such as ESCO or O*NET, or one of the operator's own. Its data are those of the last import that was taken over.
create table taxonomy (
  id bigint primary key,
  version integer not null,
  code varchar(64) not null, -- in addresses and exports: esco, onet
  title varchar(200) not null,
  release_label varchar(40) not null, -- which version of it, as its publisher counts: 1.2.0
  licence varchar(300) not null,
  attribution varchar(1000) not null, -- what the licence wants to be said wherever it is shown; may be empty
  source_url varchar(2000) not null, -- may be empty
  languages varchar(200) not null, -- of its labels, separated by spaces
  state varchar(40) not null, -- ACTIVE: matched and shown; OFF: neither, and nothing of it is lost
  precedence integer not null, -- a wording that several taxonomies know is that of the lowest
  sample boolean not null, -- belongs to the sample data and goes with them
  skills integer not null, -- how many it names now, without those that vanished
  occupations integer not null,
  labels integer not null,
  imported_at timestamp(6) -- when it was last taken over; null before the first time
);
create unique index taxonomy_code on taxonomy (code);

-- A skill, or a group of skills, of one taxonomy.
create table skill (
  id bigint primary key,
  version integer not null,
  public_id varchar(22) not null, -- {id} in addresses: made of taxonomy and uri, so the same after every import and on every server
  taxonomy_id bigint not null references taxonomy (id),
  uri varchar(300) not null, -- what it is called inside the taxonomy: an address or a code
  kind varchar(40) not null, -- SkillKind; a GROUP is never matched
  language varchar(8) not null, -- of the label here; other languages are in skill_label
  label varchar(300) not null,
  description varchar(2000) not null, -- may be empty
  content_hash varchar(64) not null, -- of everything that the import said of it
  vanished_at timestamp(6) -- since when the taxonomy no longer names it; null while it does. Not matched then
);
create unique index skill_public on skill (public_id);
create unique index skill_uri on skill (taxonomy_id, uri);

-- A wording of a skill in a language.
create table skill_label (
  id bigint primary key,
  version integer not null,
  skill_id bigint not null references skill (id) on delete cascade,
  language varchar(8) not null,
  kind varchar(40) not null, -- LabelKind: PREFERRED, ALTERNATIVE or HIDDEN (matched, never shown)
  label varchar(300) not null,
  folded varchar(300) not null -- without case, accents and marks, as it is searched
);
create index skill_label_skill on skill_label (skill_id);
create index skill_label_folded on skill_label (folded);

-- Which skill is a narrower case of which.
create table skill_broader (
  skill_id bigint not null references skill (id) on delete cascade,
  broader_id bigint not null references skill (id) on delete cascade,
  primary key (skill_id, broader_id)
);
create index skill_broader_broader on skill_broader (broader_id, skill_id);

-- An occupation, or a group of occupations, of one taxonomy.
create table occupation (
  id bigint primary key,
  version integer not null,
  public_id varchar(22) not null, -- made as that of a skill
  taxonomy_id bigint not null references taxonomy (id),
  uri varchar(300) not null,
  kind varchar(40) not null, -- OccupationKind; a GROUP is never matched
  isco varchar(8), -- ISCO-08 group, such as 2512, where it is known
  soc varchar(16), -- SOC 2018 code, such as 15-1252, where it is known; without the part behind the dot of O*NET
  language varchar(8) not null,
  label varchar(300) not null,
  description varchar(2000) not null,
  content_hash varchar(64) not null,
  vanished_at timestamp(6)
);
create unique index occupation_public on occupation (public_id);
create unique index occupation_uri on occupation (taxonomy_id, uri);
create index occupation_isco on occupation (isco);
create index occupation_soc on occupation (soc);

-- A title of an occupation in a language.
create table occupation_label (
  id bigint primary key,
  version integer not null,
  occupation_id bigint not null references occupation (id) on delete cascade,
  language varchar(8) not null,
  kind varchar(40) not null,
  label varchar(300) not null,
  folded varchar(300) not null
);
create index occupation_label_occupation on occupation_label (occupation_id);
create index occupation_label_folded on occupation_label (folded);

-- Which occupation or group is a narrower case of which group.
create table occupation_broader (
  occupation_id bigint not null references occupation (id) on delete cascade,
  broader_id bigint not null references occupation (id) on delete cascade,
  primary key (occupation_id, broader_id)
);
create index occupation_broader_broader on occupation_broader (broader_id, occupation_id);

-- What an occupation asks for, as the taxonomy says (not as postings say).
create table occupation_skill (
  occupation_id bigint not null references occupation (id) on delete cascade,
  skill_id bigint not null references skill (id) on delete cascade,
  relation varchar(40) not null, -- OccupationSkillRelation
  primary key (occupation_id, skill_id)
);
create index occupation_skill_skill on occupation_skill (skill_id, occupation_id);

-- Which skill a posting names, at most once each, with why. Written as the posting comes in, and anew when a taxonomy or a
-- correction changes.
create table posting_skill (
  posting_id bigint not null references job_posting (id) on delete cascade,
  skill_id bigint not null references skill (id) on delete cascade,
  reason varchar(40) not null, -- MatchReason
  matched varchar(100) not null, -- the words of the posting, of which 100 characters are kept
  primary key (posting_id, skill_id)
);
create index posting_skill_skill on posting_skill (skill_id, posting_id);

-- Which occupation a posting's title names: at most one of each taxonomy, so that ISCO and SOC can both be known.
create table posting_occupation (
  posting_id bigint not null references job_posting (id) on delete cascade,
  occupation_id bigint not null references occupation (id) on delete cascade,
  reason varchar(40) not null,
  matched varchar(100) not null,
  primary key (posting_id, occupation_id)
);
create index posting_occupation_occupation on posting_occupation (occupation_id, posting_id);

-- Which skill of a taxonomy an achievement of the catalog shows: those of its skills, in words or by their address.
create table achievement_skill (
  kind varchar(40) not null, -- AchievementKind
  code varchar(64) not null,
  skill_id bigint not null references skill (id) on delete cascade,
  reason varchar(40) not null,
  matched varchar(100) not null, -- the catalog's name of the skill
  primary key (kind, code, skill_id)
);
create index achievement_skill_skill on achievement_skill (skill_id);

-- What staff say about a wording, for good: it outlives every import.
create table skill_correction (
  id bigint primary key,
  version integer not null,
  public_id varchar(22) not null,
  wording varchar(100) not null, -- as typed
  folded varchar(100) not null,
  skill_id bigint not null references skill (id) on delete cascade,
  verdict varchar(40) not null, -- CorrectionVerdict: MEANS the skill, or IS_NOT the skill
  corrected_at timestamp(6) not null
);
create unique index skill_correction_public on skill_correction (public_id);
create unique index skill_correction_key on skill_correction (folded, skill_id);
create index skill_correction_skill on skill_correction (skill_id);

-- One row: which state of labels and corrections postings are to be matched by, and how far that has come.
create table matching_state (
  id bigint primary key,
  version integer not null,
  edition integer not null, -- grows with each import, correction and change of the catalog
  changed_at timestamp(6) not null,
  matched_edition integer not null, -- by which everything has been matched
  running_edition integer not null, -- by which a run is under way; 0 while none is
  position bigint not null, -- the number of the last posting that the run has matched
  postings integer not null, -- how many it has matched
  changed_postings integer not null, -- for how many that made a difference
  finished_at timestamp(6)
);
insert into matching_state (id, version, edition, changed_at, matched_edition, running_edition, position, postings, changed_postings)
  values (1, 1, 1, timestamp '2000-01-01 00:00:00', 1, 0, 0, 0, 0);

insert into job_lease (job, held_until)
  values ('skill-matching', timestamp with time zone '2000-01-01 00:00:00+00');
