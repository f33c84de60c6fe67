-- The whole database as the first release knows it, for H2 and PostgreSQL alike (ADR 27). From here on
-- only forward: a change is a new file V2_<n>__<feature>.sql beside this one, never an edit here.
--
-- One type for each kind of value, held by SchemaTest:
--   public ids varchar(22), catalog codes varchar(64), partners varchar(100), a partner's own ids varchar(200),
--   addresses varchar(254), SHA-256 in hexadecimal varchar(64), names of constants varchar(40),
--   problem codes varchar(60), languages varchar(35), moments timestamp(6) in UTC.

-- ---------------------------------------------------------------- platform

-- One sequence numbers every row of every table, in blocks (VersionedEntity).
create sequence id_seq start with 1000 increment by 500;

-- Which server runs which job until when, by the clock of the database (JobLease).
create table job_lease (
  job varchar(60) primary key,
  holder varchar(36),
  held_until timestamp(6) with time zone not null
);

-- ---------------------------------------------------------------- account

-- A person who earns badges, with or without an account (Earner).
create table earner (
  id bigint primary key,
  version integer not null,
  name varchar(500),
  certified_name varchar(500),
  given_name varchar(200),
  family_name varchar(200),
  locale varchar(35),
  auto_accept boolean not null,
  created_at timestamp(6) not null,
  claimed_at timestamp(6)
);

-- An address under which results of one person arrive (EmailAddress).
create table email_address (
  id bigint primary key,
  version integer not null,
  earner_id bigint not null references earner (id),
  normalized varchar(254) not null,
  original varchar(254) not null,
  confirmed_at timestamp(6),
  bounced_at timestamp(6), -- when the mail server last said that there is no such mailbox
  constraint email_address_normalized unique (normalized)
);
create index email_address_earner on email_address (earner_id);

-- Rows to lock before an address is added (EnrollmentGate).
create table enrollment_gate (
  id bigint primary key
);
insert into enrollment_gate (id) values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15), (16), (17), (18), (19), (20), (21), (22), (23), (24), (25), (26), (27), (28), (29), (30), (31);
insert into enrollment_gate (id) values (32), (33), (34), (35), (36), (37), (38), (39), (40), (41), (42), (43), (44), (45), (46), (47), (48), (49), (50), (51), (52), (53), (54), (55), (56), (57), (58), (59), (60), (61), (62), (63);
insert into enrollment_gate (id) values (64), (65), (66), (67), (68), (69), (70), (71), (72), (73), (74), (75), (76), (77), (78), (79), (80), (81), (82), (83), (84), (85), (86), (87), (88), (89), (90), (91), (92), (93), (94), (95);
insert into enrollment_gate (id) values (96), (97), (98), (99), (100), (101), (102), (103), (104), (105), (106), (107), (108), (109), (110), (111), (112), (113), (114), (115), (116), (117), (118), (119), (120), (121), (122), (123), (124), (125), (126), (127);
insert into enrollment_gate (id) values (128), (129), (130), (131), (132), (133), (134), (135), (136), (137), (138), (139), (140), (141), (142), (143), (144), (145), (146), (147), (148), (149), (150), (151), (152), (153), (154), (155), (156), (157), (158), (159);
insert into enrollment_gate (id) values (160), (161), (162), (163), (164), (165), (166), (167), (168), (169), (170), (171), (172), (173), (174), (175), (176), (177), (178), (179), (180), (181), (182), (183), (184), (185), (186), (187), (188), (189), (190), (191);
insert into enrollment_gate (id) values (192), (193), (194), (195), (196), (197), (198), (199), (200), (201), (202), (203), (204), (205), (206), (207), (208), (209), (210), (211), (212), (213), (214), (215), (216), (217), (218), (219), (220), (221), (222), (223);
insert into enrollment_gate (id) values (224), (225), (226), (227), (228), (229), (230), (231), (232), (233), (234), (235), (236), (237), (238), (239), (240), (241), (242), (243), (244), (245), (246), (247), (248), (249), (250), (251), (252), (253), (254), (255);

-- How somebody signs in (Account); joined to a person once the address is confirmed.
create table account (
  id bigint primary key,
  version integer not null,
  normalized varchar(254) not null,
  original varchar(254) not null,
  state varchar(40) not null,
  name varchar(500) not null,
  locale varchar(35) not null,
  password_hash varchar(200) not null,
  password_changed_at timestamp(6) not null,
  must_change_password boolean not null,
  sign_up_hash varchar(64),
  consent_version varchar(20),
  consented_at timestamp(6),
  confirmed_at timestamp(6),
  earner_id bigint references earner (id),
  constraint account_normalized unique (normalized),
  constraint account_earner unique (earner_id)
);
create index account_unconfirmed on account (state, password_changed_at);

create table account_role (
  account_id bigint not null references account (id),
  role varchar(40) not null,
  primary key (account_id, role)
);
create index account_role_role on account_role (role);

-- What a mail carries to show that its reader owns the address (AccountTicket).
create table account_ticket (
  id bigint primary key,
  version integer not null,
  account_id bigint not null references account (id),
  purpose varchar(40) not null,
  token_hash varchar(64) not null,
  code_hash varchar(200) not null,
  wears_out_at timestamp(6) not null,
  used_at timestamp(6),
  attempts integer not null,
  constraint account_ticket_token unique (token_hash)
);
create index account_ticket_account on account_ticket (account_id, purpose);
create index account_ticket_wears_out on account_ticket (wears_out_at);

-- ---------------------------------------------------------------- catalog
-- What can be earned. Texts that a catalog may give per language, lists of skills and requirements
-- are kept as JSON in the catalog's own format.

create table program (
  id bigint primary key,
  version integer not null,
  label varchar(200),
  issuer_name varchar(200),
  issuer_url varchar(500),
  issuer_email varchar(254),
  issuer_image varchar(500),
  catalog_state varchar(22) not null
);

-- the one row there is
insert into program (id, version, catalog_state) values (1, 1, 'empty');

create table exam (
  id bigint primary key,
  version integer not null,
  code varchar(64) not null,
  title varchar(200) not null,
  names varchar(10000), -- titles in more languages
  badge boolean not null,
  retired_on date,
  provider varchar(100),
  skills varchar(200000) not null,
  score_scale varchar(2000), -- what scores mean
  description varchar(60000),
  criteria varchar(60000),
  alt varchar(10000),
  design integer not null,
  constraint exam_code unique (code)
);

create table certification (
  id bigint primary key,
  version integer not null,
  code varchar(64) not null,
  title varchar(200) not null,
  names varchar(10000),
  level varchar(40) not null,
  badge boolean not null,
  retired_on date,
  requirement varchar(60000) not null,
  description varchar(60000),
  criteria varchar(60000),
  alt varchar(10000),
  design integer not null,
  constraint certification_code unique (code)
);

-- What a badge of an exam or a certification looked like when it was awarded (AchievementDesign).
create table achievement_design (
  id bigint primary key,
  version integer not null,
  kind varchar(40) not null,
  code varchar(64) not null,
  number integer not null,
  title varchar(200) not null,
  level varchar(40) not null,
  program varchar(200) not null,
  edition integer not null,
  created_at timestamp(6) not null,
  constraint achievement_design_number unique (kind, code, number)
);

-- ---------------------------------------------------------------- issuing
-- Signed Open Badges documents, the keys and lists they depend on. Whose badges they are is not known
-- here: public_id is that of the badge, told by whoever has a document signed.

create table credential (
  id bigint primary key,
  version integer not null,
  public_id varchar(22) not null,
  document text not null,
  token text, -- the credential as a signed token, made when it is first asked for
  status_list integer not null,
  status_index integer not null,
  key_id varchar(1000) not null,
  token_key_id varchar(1000),
  signed_at timestamp(6) not null,
  revoked_at timestamp(6),
  constraint credential_public_id unique (public_id),
  constraint credential_status unique (status_list, status_index)
);
create index credential_key on credential (key_id, id);
create index credential_token_key on credential (token_key_id, id);

-- Which position of all status lists is given next; gaps are harmless, repetitions are not.
create sequence status_position start with 0 minvalue 0 increment by 1;

-- Two for each number: what is revoked, and what is suspended, at the same places (StatusList).
create table status_list (
  id bigint primary key,
  version integer not null,
  number integer not null,
  purpose varchar(40) not null,
  secret bytea not null,
  bits bytea not null,
  edition bigint not null,
  signed_edition bigint not null,
  signed_at timestamp(6),
  document text,
  recovered integer not null,
  recovered_at timestamp(6),
  constraint status_list_number unique (number, purpose)
);

-- How often servers have started; a restored database has counted fewer than the record beside the keystore.
create table status_start (
  only_one boolean primary key,
  starts bigint not null
);
insert into status_start (only_one, starts) values (true, 0);

-- A key by which documents are signed; what is secret of it is elsewhere (SigningKey).
create table signing_key (
  id bigint primary key,
  version integer not null,
  algorithm varchar(40) not null,
  name varchar(100) not null,
  public_key varchar(2000) not null,
  state varchar(40) not null,
  created_at timestamp(6) not null,
  retired_at timestamp(6),
  cut_off timestamp(6),
  constraint signing_key_name unique (name),
  constraint signing_key_public_key unique (public_key)
);

-- Signing again what a compromised key has signed (ReissueRun).
create table reissue_run (
  id bigint primary key,
  version integer not null,
  key_name varchar(100) not null references signing_key (name),
  method varchar(1000) not null,
  started_at timestamp(6) not null,
  finished_at timestamp(6),
  total bigint not null,
  done bigint not null,
  failed bigint not null,
  last_id bigint not null
);
create index reissue_run_key on reissue_run (key_name);

-- The issuer's own address, frozen at the first credential (IssuerIdentity).
create table issuer_identity (
  id bigint primary key,
  version integer not null,
  only_one boolean not null,
  issuer_id varchar(900) not null,
  frozen_at timestamp(6) not null,
  constraint issuer_identity_only_one unique (only_one)
);

-- That an older database was put back (Restoration), and what its status lists did not know any more
-- (LostStatus): badges follow that at the next start.
create table restoration (
  id bigint primary key,
  version integer not null,
  found_at timestamp(6) not null,
  seen_at timestamp(6)
);

create table lost_status (
  id bigint primary key,
  version integer not null,
  restoration_id bigint not null references restoration (id),
  purpose varchar(40) not null,
  counts boolean not null,
  badge_public_id varchar(22) references credential (public_id),
  settled_at timestamp(6)
);
create index lost_status_restoration on lost_status (restoration_id);
create index lost_status_badge on lost_status (badge_public_id);
create index lost_status_settled on lost_status (settled_at);

-- ---------------------------------------------------------------- verifying

-- Other issuers that staff have entered, and what is known of them without asking (KnownIssuer).
create table known_issuer (
  id bigint primary key,
  version integer not null,
  issuer varchar(1000) not null,
  name varchar(200) not null,
  note varchar(1000),
  added_at timestamp(6) not null,
  bundle text,
  bundle_as_of timestamp(6),
  constraint known_issuer_issuer unique (issuer)
);

-- What others have signed about the issuer or an achievement (Endorsement).
create table endorsement (
  id bigint primary key,
  version integer not null,
  public_id varchar(22) not null,
  subject varchar(900) not null,
  endorser_id varchar(1000) not null,
  endorser varchar(1000),
  document text not null,
  taken_at timestamp(6) not null,
  constraint endorsement_public_id unique (public_id)
);
create index endorsement_subject on endorsement (subject);

-- ---------------------------------------------------------------- badge

-- What earners were awarded (Badge) and what staff do not let them have again (AwardBlock).
create table badge (
  id bigint primary key,
  version integer not null,
  public_id varchar(22) not null,
  earner_id bigint not null references earner (id),
  kind varchar(40) not null,
  code varchar(64) not null,
  design integer not null,
  state varchar(40) not null,
  earned_on date not null,
  result_partner varchar(100),
  result_external_id varchar(200),
  score varchar(40),
  evidence varchar(500),
  waiting_since timestamp(6) not null,
  accepted_at timestamp(6),
  changed_at timestamp(6) not null,
  reason_code varchar(60),
  reason_text varchar(500),
  constraint badge_public_id unique (public_id),
  constraint badge_design foreign key (kind, code, design)
    references achievement_design (kind, code, number)
);
create index badge_earner on badge (earner_id);
create index badge_achievement on badge (kind, code, design);

create table award_block (
  id bigint primary key,
  version integer not null,
  earner_id bigint not null references earner (id),
  kind varchar(40) not null,
  code varchar(64) not null,
  set_at timestamp(6) not null,
  lifted_at timestamp(6)
);
create index award_block_earner on award_block (earner_id);

-- ---------------------------------------------------------------- earning

-- The program's rules as they stood when results were evaluated (RulesSnapshot).
create table rules_snapshot (
  id bigint primary key,
  version integer not null,
  fingerprint varchar(64) not null,
  document text not null,
  taken_at timestamp(6) not null,
  constraint rules_snapshot_fingerprint unique (fingerprint)
);

-- One exam taken by one candidate, and what the eligibility rule made of it (ExamResult).
create table exam_result (
  id bigint primary key,
  version integer not null,
  partner varchar(100) not null,
  external_id varchar(200) not null,
  exam varchar(64) not null references exam (code),
  taken_on date not null,
  passed boolean not null,
  earner_id bigint not null references earner (id),
  email varchar(254) not null,
  email_normalized varchar(254) not null,
  given_name varchar(200),
  family_name varchar(200),
  candidate_id varchar(200),
  locale varchar(35),
  score varchar(40),
  evidence varchar(500),
  fingerprint varchar(64) not null,
  voided boolean not null,
  void_reason varchar(500),
  decision varchar(40) not null,
  reason varchar(8000) not null,
  rules_id bigint not null references rules_snapshot (id),
  recorded_at timestamp(6) not null,
  constraint exam_result_key unique (external_id, partner)
);
create index exam_result_earner on exam_result (earner_id);
create index exam_result_candidate on exam_result (candidate_id);
create index exam_result_newest on exam_result (recorded_at, id);
create index exam_result_exam on exam_result (exam, recorded_at, id);

-- What an earner keeps although the catalog has changed (KeptAchievement).
create table kept_achievement (
  id bigint primary key,
  version integer not null,
  earner_id bigint not null references earner (id),
  kind varchar(40) not null,
  code varchar(64) not null,
  rules_id bigint not null references rules_snapshot (id),
  constraint kept_achievement_key unique (earner_id, kind, code)
);

-- A CSV file of results on its way in (ResultImport).
create table result_import (
  id bigint primary key,
  version integer not null,
  public_id varchar(22) not null,
  state varchar(40) not null,
  header varchar(4000),
  received integer not null,
  processed integer not null,
  recorded integer not null,
  duplicate integer not null,
  rejected integer not null,
  fault_code varchar(60),
  fault_detail varchar(500),
  fault_line bigint,
  created_at timestamp(6) not null,
  finished_at timestamp(6),
  constraint result_import_public_id unique (public_id)
);
create index result_import_state on result_import (state, created_at);
create index result_import_newest on result_import (created_at, id);

-- The uploaded bytes, in pieces, until the import is finished (ImportChunk).
create table import_chunk (
  id bigint primary key,
  version integer not null,
  import_id bigint not null references result_import (id),
  number integer not null,
  content bytea not null,
  constraint import_chunk_number unique (import_id, number)
);

-- A row that was refused, with its line and why (ImportError).
create table import_error (
  id bigint primary key,
  version integer not null,
  import_id bigint not null references result_import (id),
  line bigint not null,
  reason varchar(500) not null,
  fields text not null
);
create index import_error_import on import_error (import_id, line);

-- ---------------------------------------------------------------- claiming

-- Links in notification mails (ClaimLink); only hashes of their tokens are kept.
create table claim_link (
  id bigint primary key,
  version integer not null,
  earner_id bigint not null references earner (id),
  token_hash varchar(64) not null,
  wears_out_at timestamp(6) not null,
  constraint claim_link_token unique (token_hash)
);
create index claim_link_earner on claim_link (earner_id);
create index claim_link_wears_out on claim_link (wears_out_at);

create table claim_link_badge (
  claim_link_id bigint not null references claim_link (id),
  badge_public_id varchar(22) not null references badge (public_id)
);
create index claim_link_badge_link on claim_link_badge (claim_link_id);
create index claim_link_badge_badge on claim_link_badge (badge_public_id);

-- ---------------------------------------------------------------- sharing

-- Who may see a badge (BadgeSharing); a badge without a row is private.
create table badge_sharing (
  id bigint primary key,
  version integer not null,
  badge_public_id varchar(22) not null references badge (public_id),
  visibility varchar(40) not null,
  changed_at timestamp(6) not null,
  constraint badge_sharing_badge unique (badge_public_id)
);

-- ---------------------------------------------------------------- notification

-- Mail to be sent (OutboxMail): template and ids, never a token or a link.
create table outbox_mail (
  id bigint primary key,
  version integer not null,
  public_id varchar(22) not null,
  template varchar(40) not null,
  earner_id bigint references earner (id),
  -- goes with an account that nobody ever confirmed
  account_id bigint references account (id) on delete cascade,
  data varchar(100000) not null,
  message_id varchar(290) not null,
  state varchar(40) not null,
  created_at timestamp(6) not null,
  due_at timestamp(6) not null,
  patient_until timestamp(6) not null,
  attempts integer not null,
  sent_to varchar(254),
  locale varchar(35),
  sent_at timestamp(6),
  failure varchar(40),
  reply varchar(20),
  constraint outbox_mail_public_id unique (public_id),
  constraint outbox_mail_one_target check ((earner_id is null) <> (account_id is null))
);
create index outbox_mail_due on outbox_mail (state, due_at, id);
create index outbox_mail_newest on outbox_mail (created_at, id);
create index outbox_mail_earner on outbox_mail (earner_id);
create index outbox_mail_account on outbox_mail (account_id);

-- ---------------------------------------------------------------- integration

-- Systems that call the REST API (ApiClient).
create table api_client (
  id bigint primary key,
  version integer not null,
  name varchar(100) not null,
  key_hash varchar(64) not null,
  scopes varchar(1000) not null,
  created_at timestamp(6) not null,
  revoked_at timestamp(6),
  constraint api_client_key unique (key_hash),
  constraint api_client_name unique (name)
);

-- ---------------------------------------------------------------- jobs and locks
-- One row for each job that one server at a time runs, and for two things that one transaction at a
-- time does: 'signing-key' while a key is made or changed, 'first-issuing' before the first credential.

insert into job_lease (job, held_until)
  select job, timestamp with time zone '2000-01-01 00:00:00+00'
  from (values ('result-import'), ('outbox'), ('reissue'), ('key-rotation'), ('status-lists'),
    ('outbox-cleaning'), ('account-cleaning'), ('claim-link-cleaning'), ('signing-key'),
    ('first-issuing')) as jobs (job);
