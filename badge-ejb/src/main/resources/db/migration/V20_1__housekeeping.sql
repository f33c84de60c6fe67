-- What is deleted by night once nobody needs it: old mail, worn-out links, sign-ups never confirmed.
create index account_unconfirmed on account (state, password_changed_at);
create index account_ticket_wears_out on account_ticket (wears_out_at);

insert into job_lease (job, holder, held_until) values ('outbox-cleaning', null, timestamp '2000-01-01 00:00:00');
insert into job_lease (job, holder, held_until) values ('account-cleaning', null, timestamp '2000-01-01 00:00:00');
insert into job_lease (job, holder, held_until) values ('claim-link-cleaning', null, timestamp '2000-01-01 00:00:00');
