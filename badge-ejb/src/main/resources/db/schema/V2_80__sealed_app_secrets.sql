-- Secrets of authenticator apps are kept sealed, which takes more room.
alter table account alter column app_secret set data type varchar(200);
