-- Staff find people by how an address begins. An index on the address itself serves that only where
-- the database sorts by code point, which PostgreSQL seldom does; one on the first letters always.

alter table email_address add column beginning varchar(3) default '' not null;
update email_address set beginning = substring(normalized from 1 for 3);
create index email_address_beginning on email_address (beginning);
