-- What a credential may tell beyond the achievement: titles in more languages, what scores mean, the
-- score and the evidence of one result.
alter table exam add column names varchar(10000);
alter table exam add column score_scale varchar(2000);
alter table certification add column names varchar(10000);
alter table exam_result add column score varchar(40);
alter table exam_result add column evidence varchar(500);
alter table badge add column score varchar(40);
alter table badge add column evidence varchar(500);

-- Skills out of a framework take more room than their names.
alter table exam alter column skills set data type varchar(200000);

-- The credential as a signed token, made when it is first asked for (Credential).
alter table credential add column token text;
alter table credential add column token_key_id varchar(1000);
