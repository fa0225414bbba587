package org.mizani.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Import;
import org.mizani.dataimport.ImportQueries;
import org.mizani.financing.FinancingQueries;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.OperationMoney;
import org.mizani.headcounts.ReportFact;
import org.mizani.headcounts.ReportFactQueries;
import org.mizani.headcounts.ReportKey;
import org.mizani.headcounts.Reporting;
import org.mizani.headcounts.ReportingQueries;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Operation;
import org.mizani.operations.OperationQueries;
import org.mizani.provenance.ImportId;

/** What the search of one question has read so far; each thing is read once, when it is needed. */
final class Examined {

    /** So many claims are read quickly; the reports that would go beyond are named instead. */
    private static final int ENOUGH_CLAIMS = 50_000;

    /** Reports of one operation that are searched at once. */
    static final int REPORTS_A_PAGE = 24;

    private final QualityQuestion question;
    private final List<Operation> all;
    private final Sources sources;
    private @Nullable Map<String, Reporting> reporting;
    private ReportFactQueries.@Nullable Answer latest;
    private final Map<String, OperationMoney> money = new HashMap<>();

    /** Where it is read. */
    record Sources(
            OperationQueries operations,
            ReportingQueries reporting,
            ReportFactQueries facts,
            FinancingQueries financing,
            ImportQueries imports) {}

    Examined(QualityQuestion question, Sources sources) {
        this.question = question;
        this.sources = sources;
        this.all = sources.operations.all();
    }

    QualityQuestion question() {
        return question;
    }

    /** All operations, whichever are asked about. */
    List<Operation> all() {
        return all;
    }

    /** The operations asked about. */
    List<Operation> operations() {
        return all.stream()
                .filter(o -> question.operation() == null || o.code().equals(question.operation()))
                .toList();
    }

    /** By the code of the operation. */
    Map<String, Reporting> reporting() {
        if (reporting == null) {
            reporting = sources.reporting.all();
        }
        return reporting;
    }

    /** The latest report of each operation asked about. */
    ReportFactQueries.Answer latest() {
        if (latest == null) {
            List<ReportKey> reports = new ArrayList<>();
            for (Operation operation : operations()) {
                Reporting own = reporting().get(operation.code());
                if (own != null) {
                    reports.add(new ReportKey(operation.code(), own.last()));
                }
            }
            latest = sources.facts.facts(reports, ENOUGH_CLAIMS);
        }
        return latest;
    }

    /** One page of the reports of an operation, the newest first. */
    ReportFactQueries.Answer page(String operation, List<LocalDate> newestFirst) {
        int from = Math.min(newestFirst.size(), question.page() * REPORTS_A_PAGE);
        int to = Math.min(newestFirst.size(), from + REPORTS_A_PAGE);
        return sources.facts.facts(
                newestFirst.subList(from, to).stream()
                        .map(date -> new ReportKey(operation, date))
                        .toList(),
                ENOUGH_CLAIMS);
    }

    OperationMoney money(Operation operation) {
        return money.computeIfAbsent(
                operation.code(), code -> sources.financing.money(code, FundingQuestion.DEFAULT_CURRENCY, KnownAt.NOW));
    }

    /** The names of the files that facts are from, by import. */
    Map<ImportId, String> files(List<ReportFact> facts) {
        List<ImportId> ids = facts.stream()
                .flatMap(f -> f.statements().stream())
                .map(ReportFact.Statement::importId)
                .distinct()
                .toList();
        return sources.imports.byIds(ids).stream()
                .collect(Collectors.toMap(Import::id, i -> i.upload().fileName()));
    }
}
