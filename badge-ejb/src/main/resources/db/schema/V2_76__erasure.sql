-- People who were erased: a number without anything personal, to which their badges refer.

alter table earner add column erased_at timestamp(6);

-- What was signed about them is gone; the place in the status lists stays.
alter table credential alter column document drop not null;

-- That somebody is to be erased, until it is confirmed by mail, and then that it was done (Erasure).
create table erasure (
  id bigint primary key,
  version integer not null,
  earner_id bigint not null references earner (id),
  -- who has to confirm: the person's own, or that of a member of staff
  account_id bigint references account (id) on delete set null,
  reason varchar(40) not null,
  asked_at timestamp(6) not null,
  erased_at timestamp(6)
);
create index erasure_earner on erasure (earner_id);
create index erasure_account on erasure (account_id);
