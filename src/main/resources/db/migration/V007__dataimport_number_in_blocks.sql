-- The embedded database writes everything to disk each time that it takes new numbers: of 32 it takes by itself, that
-- was every 32 rows of an import.
alter table headcount alter column id set cache 2000;
alter table requirement alter column id set cache 500;
alter table contribution alter column id set cache 500;
alter table expenditure alter column id set cache 500;
alter table arrears alter column id set cache 500;
alter table cash_balance alter column id set cache 500;
