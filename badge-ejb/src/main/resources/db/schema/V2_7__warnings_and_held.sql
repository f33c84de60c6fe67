-- Rows of imports that were taken and should be looked at; finding what is held.

alter table import_error add column warning boolean default false not null;
alter table result_import add column warned integer default 0 not null;

create index exam_result_held on exam_result (held);
