-- When the mail server last said that there is no such mailbox (EmailAddress).
alter table email_address add column bounced_at timestamp(6);
