-- What was known at an instant in the past is read from roll-ups too. Those of older versions did not remember: all are
-- made anew from the claims when the application starts.
delete from headcount_month;
alter table headcount_month add column recorded_from timestamp with time zone not null;
comment on column headcount_month.recorded_from is 'The import or undo since which this is known';

create table headcount_month_past (
    operation varchar(40) not null,
    component varchar(40) not null,
    personnel_type varchar(40) not null,
    report_date date not null,
    women bigint,
    men bigint,
    not_reported bigint,
    paired_women bigint not null,
    paired_men bigint not null,
    blanks integer not null,
    recorded_from timestamp with time zone not null,
    recorded_to timestamp with time zone not null,
    primary key (operation, component, personnel_type, report_date, recorded_from)
);
comment on table headcount_month_past is 'What headcount_month held before an import or undo changed it: known from recorded_from until just before recorded_to';
