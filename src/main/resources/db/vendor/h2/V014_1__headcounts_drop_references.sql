-- H2 has named these constraints itself.
execute immediate (select 'alter table headcount drop constraint "' || constraint_name || '"' from information_schema.key_column_usage
    where table_name = 'headcount' and column_name = 'import_id' and position_in_unique_constraint is not null);
execute immediate (select 'alter table headcount drop constraint "' || constraint_name || '"' from information_schema.key_column_usage
    where table_name = 'headcount' and column_name = 'operation' and position_in_unique_constraint is not null);
execute immediate (select 'alter table headcount drop constraint "' || constraint_name || '"' from information_schema.key_column_usage
    where table_name = 'headcount' and column_name = 'contributor' and position_in_unique_constraint is not null);
drop index headcount_contributor;
