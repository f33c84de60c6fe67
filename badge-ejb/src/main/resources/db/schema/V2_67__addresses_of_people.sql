-- A person has any number of addresses: those that are to be proved yet, and to which of them a mail went.

-- An address that somebody wants to add to an account and has not proved yet (PendingAddress).
create table pending_address (
  id bigint primary key,
  version integer not null,
  account_id bigint not null references account (id) on delete cascade,
  normalized varchar(254) not null,
  original varchar(254) not null,
  asked_at timestamp(6) not null,
  mailed boolean not null, -- false where only a delivery partner has named it
  constraint pending_address_key unique (account_id, normalized)
);
create index pending_address_asked on pending_address (asked_at);

-- A ticket proves the one address to which it was mailed; until now that was the account's.
alter table account_ticket add column normalized varchar(254) default '' not null;
update account_ticket set normalized =
  (select a.normalized from account a where a.id = account_ticket.account_id);

-- Whom a mail about an account goes to when it is not the contact address alone that is meant.
alter table outbox_mail add column address varchar(254);

-- When a person was told why a second address is good, and did not want to hear it again.
alter table earner add column second_address_declined_at timestamp(6);

-- Signing in asks for proved addresses: the one of a confirmed account is.
update email_address set confirmed_at =
    (select a.confirmed_at from account a
      where a.earner_id = email_address.earner_id and a.normalized = email_address.normalized)
  where confirmed_at is null and exists
    (select 1 from account a
      where a.earner_id = email_address.earner_id and a.normalized = email_address.normalized);
