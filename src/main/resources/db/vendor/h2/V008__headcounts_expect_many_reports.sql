-- Until a table has been analysed, which happens after an import and never inside one, H2 takes every second value of a
-- column to be new, finds all indexes equally good, and reads whole operations where the claims of one date are wanted:
-- 15 times as long for the roll-up of the first large import.
alter table headcount alter column operation selectivity 1;
alter table headcount alter column report_date selectivity 1;
alter table headcount alter column contributor selectivity 1;
alter table headcount alter column personnel_type selectivity 1;
alter table headcount alter column component selectivity 1;
