-- A holder may show a newer edition of the artwork (Badge); null while the badge shows what it was awarded with.
alter table badge add column awarded_design integer;
