-- Cases are conversations: whoever asks is answered, in the portal and by mail.

alter table support_case alter column finding drop not null;
alter table support_case add column topic varchar(40) default 'MISSING_BADGE' not null;
alter table support_case add column answered_at timestamp(6); -- while the person has the last word from staff
create index support_case_address on support_case (normalized);

-- What was written in a case (SupportMessage), oldest first by id.
create table support_message (
  id bigint primary key,
  version integer not null,
  case_id bigint not null references support_case (id) on delete cascade,
  author varchar(40) not null,
  partner varchar(100), -- whom staff asked, by name
  body varchar(4000) not null,
  written_at timestamp(6) not null
);
create index support_message_case on support_message (case_id, id);

-- A mail that brings such a message goes to whoever asked in the case, or to the partner that it names.
alter table outbox_mail add column support_message_id bigint references support_message (id) on delete cascade;
create index outbox_mail_support_message on outbox_mail (support_message_id);
