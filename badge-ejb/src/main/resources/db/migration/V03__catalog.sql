-- What can be earned. Texts that a catalog may give per language, lists of skills and requirements
-- are kept as JSON in the catalog's own format.

create table program (
    id            bigint       not null primary key,
    version       integer      not null,
    label         varchar(200),
    issuer_name   varchar(200),
    issuer_url    varchar(500),
    issuer_email  varchar(320),
    issuer_image  varchar(500),
    catalog_state varchar(22)  not null
);

-- the one row there is
insert into program (id, version, catalog_state) values (1, 1, 'empty');

create table exam (
    id          bigint        not null primary key,
    version     integer       not null,
    code        varchar(64)   not null,
    title       varchar(200)  not null,
    badge       boolean       not null,
    retired_on  date,
    provider    varchar(100),
    skills      varchar(20000) not null,
    description varchar(60000),
    criteria    varchar(60000),
    alt         varchar(10000),
    design      integer       not null,
    constraint exam_code unique (code)
);

create table certification (
    id          bigint        not null primary key,
    version     integer       not null,
    code        varchar(64)   not null,
    title       varchar(200)  not null,
    level       varchar(40)   not null,
    badge       boolean       not null,
    retired_on  date,
    requirement varchar(60000) not null,
    description varchar(60000),
    criteria    varchar(60000),
    alt         varchar(10000),
    design      integer       not null,
    constraint certification_code unique (code)
);

create table achievement_design (
    id         bigint       not null primary key,
    version    integer      not null,
    kind       varchar(20)  not null,
    code       varchar(64)  not null,
    number     integer      not null,
    title      varchar(200) not null,
    level      varchar(40)  not null,
    program    varchar(200) not null,
    edition    integer      not null,
    created_at timestamp(6) not null,
    constraint achievement_design_number unique (kind, code, number)
);
