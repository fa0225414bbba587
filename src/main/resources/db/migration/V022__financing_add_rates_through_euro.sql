-- The European Central Bank states units for one euro. Both legs are kept as stated, so that converting with them is exact.
alter table exchange_rate add column per_eur numeric(24, 12);
alter table exchange_rate add column usd_per_eur numeric(24, 12);
alter table exchange_rate add column usd_cell varchar(20);
comment on column exchange_rate.per_eur is 'Units of the currency for one euro, as stated; null where the source states units for one US dollar';
comment on column exchange_rate.usd_per_eur is 'US dollars for one euro on the same date, as stated; per_usd is per_eur / usd_per_eur, to 12 decimals';
comment on column exchange_rate.usd_cell is 'Where usd_per_eur stands, on the same sheet';

-- A rate that is stated for a month or longer applies to all its days, whichever of them it is dated with.
alter table exchange_rate add column applies_from date;
comment on column exchange_rate.applies_from is 'First day of the month, quarter or year that the rate is stated for; null where it counts from rate_date on';
