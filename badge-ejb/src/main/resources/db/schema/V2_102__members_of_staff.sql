-- Members of staff are invited by others: by whom, when, and since when each is one.

alter table account add column invited_by varchar(100); -- principal; null for the one of the installation
alter table account add column invited_at timestamp(6);
alter table account add column staff_since timestamp(6);

update account set staff_since = confirmed_at
  where id in (select account_id from account_role where role = 'MANAGER');
