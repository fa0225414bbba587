-- The page of a country asks in which operations it ever served; the claims themselves are indexed by operation.
create index headcount_reference_by_contributor on headcount_reference (contributor, operation);
