-- Mails that somebody waits for go first; those of an import wait until it has ended.

alter table outbox_mail add column urgent boolean default false not null;
alter table outbox_mail add column import_id bigint references result_import (id);

create index outbox_mail_import on outbox_mail (import_id, earner_id);
drop index outbox_mail_due;
create index outbox_mail_due on outbox_mail (state, urgent desc, due_at, id);
