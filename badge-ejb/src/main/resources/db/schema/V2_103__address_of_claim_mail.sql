-- To which address the mail with a claim link went; null for links of earlier versions.

alter table claim_link add column address varchar(254);
