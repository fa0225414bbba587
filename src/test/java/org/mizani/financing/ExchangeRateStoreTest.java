package org.mizani.financing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.mizani.database.OnBothDatabases;
import org.mizani.database.TestRows;
import org.mizani.dataimport.Change;
import org.mizani.metrics.KnownAt;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;
import org.mizani.provenance.ImportId;

class ExchangeRateStoreTest {

    private static final Instant DAY_1 = Instant.parse("2021-01-01T08:00:00Z");
    private static final Instant DAY_2 = Instant.parse("2021-01-02T08:00:00Z");
    private static final String DATE = "2018-01-31";

    private ExchangeRateStore store;
    private ExchangeRateQueries queries;
    private ImportId first;

    @BeforeEach
    void imports(DSLContext db) {
        store = new ExchangeRateStore(db);
        queries = new ExchangeRateQueries(db);
        first = TestRows.acceptedImport(db, "first", DAY_1);
    }

    @OnBothDatabases
    void changes_tell_what_is_new_revised_and_unchanged() {
        store.store(first, DAY_1, List.of(Given.rate("EUR", DATE, "0.8"), Given.rate("GBP", DATE, "0.7")));
        assertThat(store.changes(List.of(
                        Given.rate("EUR", DATE, "0.81"),
                        Given.rate("GBP", DATE, "0.70"),
                        Given.rate("EUR", "2018-02-28", "0.8"))))
                .satisfiesExactly(
                        c -> assertThat(c).isInstanceOfSatisfying(Change.Revised.class, r -> {
                            assertThat(r.before()).isEqualTo("EUR 0.8 = USD 1");
                            assertThat(r.after()).isEqualTo("EUR 0.81 = USD 1");
                        }),
                        c -> assertThat(c).isInstanceOf(Change.Unchanged.class),
                        c -> assertThat(c).isInstanceOf(Change.Added.class));
    }

    @OnBothDatabases
    void a_month_and_a_year_that_end_together_do_not_revise_each_other() {
        LocalDate end = LocalDate.parse(DATE);
        ExchangeRate month = Given.rate("EUR", DATE, "0.8").from(end.withDayOfMonth(1));
        ExchangeRate year =
                Given.rate("EUR", DATE, "0.7").from(end.minusYears(1).plusDays(1));
        store.store(first, DAY_1, List.of(month, year));
        assertThat(store.changes(List.of(month, year))).hasOnlyElementsOfType(Change.Unchanged.class);
    }

    @OnBothDatabases
    void a_rate_that_is_the_same_for_more_days_is_a_change() {
        store.store(first, DAY_1, List.of(Given.rate("EUR", "2018-03-31", "0.8")));
        ExchangeRate month = Given.rate("EUR", "2018-03-31", "0.8").from(LocalDate.parse("2018-03-01"));
        assertThat(store.changes(List.of(month))).singleElement().isInstanceOfSatisfying(Change.Revised.class, r -> {
            assertThat(r.before()).isEqualTo("EUR 0.8 = USD 1");
            assertThat(r.after()).isEqualTo("EUR 0.8 = USD 1 (2018-03-01/2018-03-31)");
        });
    }

    @OnBothDatabases
    void more_rates_than_a_batch_are_all_stored() {
        store.store(
                first,
                DAY_1,
                IntStream.rangeClosed(1, 2_345)
                        .mapToObj(i -> Given.rate("EUR", DATE, Integer.toString(i)))
                        .toList());
        assertThat(perUsd(KnownAt.NOW)).isEqualTo("2345");
    }

    @OnBothDatabases
    void an_undo_falls_back_to_the_earlier_rate(DSLContext db) {
        ImportId second = TestRows.acceptedImport(db, "second", DAY_2);
        store.store(first, DAY_1, List.of(Given.rate("EUR", DATE, "0.8")));
        store.store(second, DAY_2, List.of(Given.rate("EUR", DATE, "0.9")));
        assertThat(perUsd(KnownAt.NOW)).isEqualTo("0.9");
        assertThat(perUsd(KnownAt.of(DAY_1))).isEqualTo("0.8");
        store.close(second, DAY_2.plusSeconds(1));
        assertThat(perUsd(KnownAt.NOW)).isEqualTo("0.8");
        assertThat(perUsd(KnownAt.of(DAY_2))).isEqualTo("0.9");
    }

    @OnBothDatabases
    void a_rate_leads_back_to_its_cell_also_after_an_undo() {
        store.store(first, DAY_1, List.of(Given.rate("EUR", DATE, "0.8")));
        FigureId figure = rate(KnownAt.NOW).figure();
        store.close(first, DAY_2);
        ExchangeRateResolver resolver = new ExchangeRateResolver(queries);
        assertThat(resolver.origin(figure, Locale.ENGLISH))
                .hasValueSatisfying(o -> assertThat(o).isInstanceOfSatisfying(FigureOrigin.Cell.class, cell -> {
                    assertThat(cell.label()).isEqualTo("EUR for one US dollar, 31 January 2018");
                    assertThat(cell.value()).isEqualByComparingTo("0.8");
                    assertThat(cell.file()).isEqualTo("first.csv");
                    assertThat(cell.cell()).isEqualTo(Given.CITED.cell());
                    assertThat(cell.withdrawnAt()).isEqualTo(DAY_2);
                }));
        assertThat(resolver.origin(new FigureId("rate-0"), Locale.ENGLISH)).isEmpty();
        assertThat(resolver.origin(new FigureId("rate"), Locale.ENGLISH)).isEmpty();
    }

    @OnBothDatabases
    void only_the_currencies_and_days_of_the_money_at_hand_are_read() {
        store.store(
                first,
                DAY_1,
                List.of(
                        Given.rate("EUR", "2015-01-31", "0.6"),
                        Given.rate("EUR", DATE, "0.8"),
                        Given.rate("EUR", "2018-12-31", "0.9"),
                        Given.rate("EUR", "2019-01-01", "0.7"),
                        Given.rate("GBP", DATE, "0.7"),
                        Given.rate("ZAR", DATE, "12")));
        ConversionNeeds needs = ConversionNeeds.of(
                Given.stored(Given.cash("X", "2018-02-03", "5 EUR"), Given.cash("X", "2024-02-03", "5"))
                        .all());
        RateTable table = queries.converting(needs, "USD", KnownAt.NOW);
        assertThat(table.of(Given.rate("EUR", DATE, "1"))).isPresent();
        assertThat(table.of(Given.rate("EUR", "2018-12-31", "1"))).isPresent();
        assertThat(table.of(Given.rate("EUR", "2015-01-31", "1"))).isEmpty();
        assertThat(table.of(Given.rate("EUR", "2019-01-01", "1"))).isEmpty();
        assertThat(table.of(Given.rate("ZAR", DATE, "1"))).isEmpty();
        RateTable pounds = queries.converting(needs, "GBP", KnownAt.NOW);
        assertThat(pounds.of(Given.rate("GBP", DATE, "1"))).isPresent();
        assertThat(pounds.of(Given.rate("EUR", DATE, "1"))).isPresent();
        assertThat(queries.converting(new ConversionNeeds(), "GBP", KnownAt.NOW))
                .isSameAs(RateTable.EMPTY);
    }

    private String perUsd(KnownAt knownAt) {
        return Decimals.plain(rate(knownAt).perUsd()).toPlainString();
    }

    private ExchangeRate rate(KnownAt knownAt) {
        return queries.rates(List.of("EUR"), knownAt)
                .of(Given.rate("EUR", DATE, "1"))
                .orElseThrow();
    }
}
