-- A person who earns badges, with or without an account (Earner).
create table earner (
  id bigint primary key,
  version integer not null,
  name varchar(500),
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
  normalized varchar(254) not null unique,
  original varchar(254) not null,
  confirmed_at timestamp(6)
);
create index email_address_earner on email_address (earner_id);

-- How somebody signs in (Account); joined to a person once the address is confirmed.
create table account (
  id bigint primary key,
  version integer not null,
  normalized varchar(254) not null unique,
  original varchar(254) not null,
  state varchar(20) not null,
  name varchar(500) not null,
  locale varchar(35) not null,
  password_hash varchar(200) not null,
  password_changed_at timestamp(6) not null,
  must_change_password boolean not null,
  sign_up_hash varchar(64),
  consent_version varchar(20),
  consented_at timestamp(6),
  confirmed_at timestamp(6),
  earner_id bigint unique references earner (id)
);

create table account_role (
  account_id bigint not null references account (id),
  role varchar(20) not null,
  primary key (account_id, role)
);

-- What a mail carries to show that its reader owns the address (AccountTicket).
create table account_ticket (
  id bigint primary key,
  version integer not null,
  account_id bigint not null references account (id),
  purpose varchar(20) not null,
  token_hash varchar(64) not null unique,
  code_hash varchar(200) not null,
  wears_out_at timestamp(6) not null,
  used_at timestamp(6),
  attempts integer not null
);
create index account_ticket_account on account_ticket (account_id, purpose);

-- What to wait for before adding an address that is not there yet (EnrollmentGate).
create table enrollment_gate (
  id integer primary key
);
insert into enrollment_gate (id)
  values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15);
