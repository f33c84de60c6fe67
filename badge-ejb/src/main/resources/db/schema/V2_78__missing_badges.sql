-- Missing badges: looking for what became of a result, without an account too, and who is to be asked.

-- How to write to a delivery partner, and what its feed expects (PartnerContact).
create table partner_contact (
  id bigint primary key,
  version integer not null,
  name varchar(100) not null,
  email varchar(254),
  language varchar(35),
  account_languages varchar(500) not null, -- of accounts whose results are sent; empty for all
  constraint partner_contact_name unique (name)
);

-- Whom a rejected row was about, as far as it could be read (RowSubject).
alter table import_error add column about_partner varchar(100);
alter table import_error add column about_number varchar(200);
alter table import_error add column about_exam varchar(64);
alter table import_error add column about_day date;
alter table import_error add column about_address varchar(254);
alter table import_error add column about_candidate varchar(200);
create index import_error_address on import_error (about_address);
create index import_error_candidate on import_error (about_candidate);

-- Results of one exam on some days, for staff who look for a missing one.
create index exam_result_day on exam_result (exam, taken_on);

-- That somebody without an account reads the mail of an address (AddressProof).
create table address_proof (
  id bigint primary key,
  version integer not null,
  token_hash varchar(64) not null,
  normalized varchar(254) not null,
  original varchar(254) not null,
  locale varchar(35) not null,
  code_hash varchar(200),
  attempts integer not null,
  wears_out_at timestamp(6) not null,
  proved_at timestamp(6),
  constraint address_proof_token unique (token_hash)
);
create index address_proof_wears_out on address_proof (wears_out_at);

-- The code of such a proof goes to an address that is no account's and no earner's.
alter table outbox_mail add column address_proof_id bigint references address_proof (id) on delete cascade;
create index outbox_mail_address_proof on outbox_mail (address_proof_id);
alter table outbox_mail drop constraint outbox_mail_one_target;
alter table outbox_mail add constraint outbox_mail_one_target check (
  case when earner_id is null then 0 else 1 end
  + case when account_id is null then 0 else 1 end
  + case when address_proof_id is null then 0 else 1 end = 1);

-- Somebody misses a badge and wants the people of the program to look (SupportCase).
create table support_case (
  id bigint primary key,
  version integer not null,
  public_id varchar(22) not null,
  earner_id bigint references earner (id),
  normalized varchar(254) not null,
  original varchar(254) not null,
  locale varchar(35) not null,
  kind varchar(40),
  code varchar(64),
  taken_on date,
  candidate varchar(200),
  other_address varchar(254),
  finding varchar(40) not null,
  opened_at timestamp(6) not null,
  closed_at timestamp(6),
  note varchar(500),
  open_mark varchar(64), -- while it is open: who misses what, so that nobody asks for the same twice
  constraint support_case_public_id unique (public_id),
  constraint support_case_open_mark unique (open_mark)
);
create index support_case_open on support_case (closed_at, opened_at);
create index support_case_earner on support_case (earner_id);

insert into job_lease (job, held_until)
  values ('support-cleaning', timestamp with time zone '2000-01-01 00:00:00+00');
