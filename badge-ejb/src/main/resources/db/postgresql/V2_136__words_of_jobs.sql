-- The words of postings, by the rules of their language (PostgreSQL full text search). H2 has no such thing.

-- Names that the parser would take apart.
create function spelled_words(words text) returns text language sql immutable parallel safe as $$
  select regexp_replace(regexp_replace(regexp_replace(words, 'c\+\+', 'cplusplus', 'gi'),
    '\m([cf])#', '\1sharp', 'gi'), '\.net\M', 'dotnet', 'gi')
$$;

-- Japanese, Chinese and Korean set no spaces between words: every two characters beside one another are a word.
create function character_pairs(words text) returns text language sql immutable parallel safe as $$
  select case when words ~ '[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]' then (
    select coalesce(string_agg(one || next, ' '), '')
    from (select one, lead(one) over () as next from unnest(string_to_array(words, null)) as one) as beside
    where one ~ '[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]' and next ~ '[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]')
  else '' end
$$;

create function words_config(language text) returns regconfig language sql immutable parallel safe as $$
  select case language
    when 'en' then 'english' when 'it' then 'italian' when 'de' then 'german' when 'fr' then 'french'
    when 'es' then 'spanish' when 'pt' then 'portuguese' when 'ar' then 'arabic' when 'nl' then 'dutch'
    when 'sv' then 'swedish' when 'da' then 'danish' when 'no' then 'norwegian' when 'fi' then 'finnish'
    else 'simple' end::regconfig
$$;

alter table searched_posting add column search tsvector;
create index searched_posting_words on searched_posting using gin (search);
alter table searched_posting alter column country set statistics 500;
alter table searched_posting alter column search set statistics 1000;
