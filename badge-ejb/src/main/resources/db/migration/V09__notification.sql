-- Mail to be sent (OutboxMail): template and ids, never a token or a link.
create table outbox_mail (
  id bigint primary key,
  version integer not null,
  public_id varchar(22) not null,
  template varchar(30) not null,
  earner_id bigint,
  account_id bigint,
  data varchar(100000) not null,
  message_id varchar(290) not null,
  state varchar(10) not null,
  created_at timestamp(6) not null,
  due_at timestamp(6) not null,
  patient_until timestamp(6) not null,
  attempts integer not null,
  sent_to varchar(320),
  locale varchar(35),
  sent_at timestamp(6),
  failure varchar(20),
  reply varchar(20),
  constraint outbox_mail_public_id unique (public_id),
  constraint outbox_mail_one_target check ((earner_id is null) <> (account_id is null))
);
create index outbox_mail_due on outbox_mail (state, due_at);
create index outbox_mail_newest on outbox_mail (created_at, id);
create index outbox_mail_earner on outbox_mail (earner_id);
create index outbox_mail_account on outbox_mail (account_id);

insert into job_lease (job, held_until) values ('outbox', timestamp '2000-01-01 00:00:00');
