-- A second list beside each: what is suspended for the time being, at the same places.

alter table status_list drop constraint status_list_number;
alter table status_list add column purpose varchar(20) default 'REVOCATION' not null;
alter table status_list add constraint status_list_number unique (number, purpose);
create index status_list_unsigned on status_list (signed_edition, edition);

-- How often servers have started; a restored database has counted fewer than the record beside the keystore.
alter table status_list add column recovered integer default 0 not null;
alter table status_list add column recovered_at timestamp(6);
create table status_start (
  only_one boolean primary key,
  starts bigint not null
);
insert into status_start (only_one, starts) values (true, 0);

insert into job_lease (job, holder, held_until) values ('status-lists', null, timestamp '2000-01-01 00:00:00');
