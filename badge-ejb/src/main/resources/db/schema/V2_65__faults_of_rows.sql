-- A rejected row tells all that is wrong with it, not only the first (RowFaults).

alter table import_error alter column reason set data type varchar(4000);
