-- Looking each claim up in three registers took more than half of the time of storing a large import in PostgreSQL, and
-- the index that only one of these references needed a fifth of it in both databases. An import says once what it names.
create table headcount_reference (
    import_id bigint not null references data_import (id),
    operation varchar(40) not null references operation (code),
    contributor varchar(40) not null references contributor (code),
    primary key (import_id, operation, contributor)
);
comment on table headcount_reference is 'Which contributors in which operations the claims of an import are about: keeps the registers'' entries in place of a reference in each claim';
insert into headcount_reference (import_id, operation, contributor)
    select distinct import_id, operation, contributor from headcount;
