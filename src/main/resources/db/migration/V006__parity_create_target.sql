create table target_framework (
    code varchar(40) primary key,
    name_en varchar(200) not null,
    name_fr varchar(200) not null,
    set_by varchar(200) not null,
    binds_leads varchar(100) not null,
    source varchar(500) not null
);
comment on table target_framework is 'Who set targets for the share of women; binding for operations led by one of binds_leads, a benchmark for all others';

create table target (
    framework varchar(40) not null references target_framework (code),
    component varchar(40) not null,
    target_year integer not null,
    share numeric(7, 6) not null check (share between 0 and 1),
    status varchar(20) not null check (status in ('verified', 'interpolated', 'unverified')),
    source varchar(500) not null,
    primary key (framework, component, target_year)
);
comment on table target is 'Target share of women, as a fraction, for the whole of a year';
