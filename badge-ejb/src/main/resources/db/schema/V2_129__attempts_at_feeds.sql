-- A feed that stops its server every time is given up after some attempts.

alter table posting_import add column attempts integer default 0 not null;
