-- Imports that only count what would become of their rows.

alter table result_import add column dry_run boolean default false not null;
