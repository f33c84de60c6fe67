-- The last mail to somebody who was erased: nothing is left to look its address up in, so that it
-- stands in the mail, until that was sent or is given up (OutboxMail).

alter table outbox_mail drop constraint outbox_mail_one_target;
alter table outbox_mail add constraint outbox_mail_one_target check (
  case when earner_id is null then 0 else 1 end
  + case when account_id is null then 0 else 1 end
  + case when address_proof_id is null then 0 else 1 end
  = case when template = 'ERASED' then 0 else 1 end);

-- Who was erased, and came back with an older database, is erased again.
insert into job_lease (job, held_until)
  values ('repeated-erasure', timestamp with time zone '2000-01-01 00:00:00+00');
