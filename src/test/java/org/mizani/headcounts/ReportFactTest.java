package org.mizani.headcounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.PersonnelType;
import org.mizani.provenance.ImportId;

class ReportFactTest {

    @Test
    void claims_disagree_where_one_states_another_figure() {
        assertThat(fact(stated(1, 2, 583, null), stated(2, 2, 583, null)).disputed())
                .isFalse();
        assertThat(fact(stated(1, 2, 583, null), stated(2, 3, 583, null)).disputed())
                .isTrue();
        assertThat(fact(stated(1, 2, 583, 5), stated(2, 2, 583, 6)).disputed()).isTrue();
    }

    @Test
    void a_blank_contradicts_nobody() {
        assertThat(fact(stated(1, 2, 583, null), stated(2, 2, null, null)).disputed())
                .isFalse();
    }

    @Test
    void a_total_whose_sex_is_not_reported_may_contradict_women_and_men() {
        assertThat(fact(stated(1, 2, 583, null), stated(2, null, null, 585)).disputed())
                .isFalse();
        ReportFact other = fact(stated(1, 2, 583, null), stated(2, null, null, 600));
        assertThat(other.disputed()).isTrue();
        assertThat(other.least()).contains(BigDecimal.valueOf(585));
        assertThat(other.most()).contains(BigDecimal.valueOf(600));
    }

    @Test
    void two_claims_of_one_import_are_one_source() {
        assertThat(fact(stated(1, 2, 583, null), stated(1, 3, 583, null)).singleSource())
                .isTrue();
        assertThat(fact(stated(1, 2, 583, null), stated(2, 2, 583, null)).singleSource())
                .isFalse();
    }

    @Test
    void a_monthly_series_tells_the_months_that_it_leaves_out() {
        List<LocalDate> dates = IntStream.of(1, 2, 3, 4, 5, 8, 9, 10, 11, 12)
                .mapToObj(m -> YearMonth.of(2013, m).atEndOfMonth())
                .toList();
        Reporting monthly = Reporting.of(dates);
        assertThat(monthly.missing()).containsExactly(YearMonth.of(2013, 6), YearMonth.of(2013, 7));
        assertThat(monthly.first()).isEqualTo("2013-01-31");
        assertThat(monthly.last()).isEqualTo("2013-12-31");
        assertThat(Reporting.of(List.of(
                                LocalDate.of(2013, 12, 31), LocalDate.of(2014, 12, 31), LocalDate.of(2015, 12, 31)))
                        .missing())
                .isEmpty();
    }

    private static ReportFact fact(ReportFact.Statement... statements) {
        return new ReportFact("X", LocalDate.of(2013, 12, 31), PersonnelType.TROOPS, "BGD", List.of(statements));
    }

    private static ReportFact.Statement stated(
            long importId, @Nullable Integer women, @Nullable Integer men, @Nullable Integer notReported) {
        return new ReportFact.Statement(
                importId, new ImportId(importId), null, count(women), count(men), count(notReported), null);
    }

    private static MetricValue count(@Nullable Integer people) {
        return people == null ? MetricValue.notReported() : MetricValue.of(people);
    }
}
