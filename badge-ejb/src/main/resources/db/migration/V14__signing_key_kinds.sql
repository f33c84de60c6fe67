-- Keys of more than one kind: an RSA key is kept as JSON and known by its thumbprint.

alter table signing_key alter column public_key set data type varchar(2000);
alter table signing_key add column algorithm varchar(20) default 'ED25519' not null;
alter table signing_key add column name varchar(100);
update signing_key set name = public_key;
alter table signing_key alter column name set not null;
alter table signing_key add constraint signing_key_name unique (name);

-- Whoever makes or changes a key holds this row meanwhile.
insert into job_lease (job, holder, held_until) values ('signing-key', null, timestamp '2000-01-01 00:00:00');

-- Whoever makes what the first credential needs holds this row meanwhile.
insert into job_lease (job, holder, held_until) values ('first-issuing', null, timestamp '2000-01-01 00:00:00');
