-- The first page reads one component of all operations over time.
create index headcount_month_by_component on headcount_month (component, operation, report_date);
