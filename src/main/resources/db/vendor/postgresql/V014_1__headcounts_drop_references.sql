alter table headcount drop constraint headcount_import_id_fkey;
alter table headcount drop constraint headcount_operation_fkey;
alter table headcount drop constraint headcount_contributor_fkey;
drop index headcount_contributor;
