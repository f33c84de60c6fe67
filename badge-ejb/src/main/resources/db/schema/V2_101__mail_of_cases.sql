-- Mail that brings a message of a case names that message and nobody else.

alter table outbox_mail drop constraint outbox_mail_one_target;
alter table outbox_mail add constraint outbox_mail_one_target check (
  case when earner_id is null then 0 else 1 end
  + case when account_id is null then 0 else 1 end
  + case when address_proof_id is null then 0 else 1 end
  + case when support_message_id is null then 0 else 1 end
  = case when template = 'ERASED' then 0 else 1 end);
