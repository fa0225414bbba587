-- The embedded database spent a sixth of storing a large import on the index of imports, each entry of which it writes
-- twice. Claims of one import now have numbers that follow one another, so that the first and the last of them do.
create table headcount_span (
    import_id bigint primary key references data_import (id),
    first_id bigint not null,
    last_id bigint not null
);
comment on table headcount_span is 'The claims about people of an import are among these numbers; before numbers were given import by import, those of another may lie between';
insert into headcount_span (import_id, first_id, last_id)
    select import_id, min(id), max(id) from headcount group by import_id;

create table headcount_counter (
    next_id bigint not null
);
comment on table headcount_counter is 'One row: the number of the next claim about people. Who stores claims keeps it locked until the end of the transaction';
insert into headcount_counter (next_id) select coalesce(max(id), 0) + 1 from headcount;

alter table headcount alter column id drop identity;
drop index headcount_import;
