-- What an imported file was called and by what its columns were separated, so that its rejected
-- rows come back under its name and in its form.

alter table result_import add column file_name varchar(200);
alter table result_import add column separated_by varchar(1);
