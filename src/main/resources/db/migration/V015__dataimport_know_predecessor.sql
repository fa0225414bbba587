alter table data_import add column predecessor_id bigint;
alter table data_import add constraint data_import_predecessor
    foreign key (predecessor_id) references data_import (id) on delete set null;
comment on column data_import.predecessor_id is 'Import whose annotated copy this file is, corrected; null when it is none, or when that draft is gone';
create index data_import_predecessor_of on data_import (predecessor_id);
