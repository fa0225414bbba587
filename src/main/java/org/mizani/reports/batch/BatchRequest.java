package org.mizani.reports.batch;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Operation;
import org.mizani.operations.OperationQueries;
import org.mizani.reports.ReportDefinition;
import org.mizani.reports.ReportDefinitions;
import org.mizani.reports.ReportFormat;
import org.mizani.reports.ReportRequest;
import org.mizani.ui.texts.RefusedException;
import org.mizani.ui.texts.Texts;
import org.mizani.web.ApiProblem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Turns the words of an address into what a batch is to make. */
@Component
public class BatchRequest {

    /** One batch is made at a time, so that a larger one would keep all others waiting for too long. */
    static final int MOST_FILES = 1_000;

    private final ReportDefinitions definitions;
    private final OperationQueries operations;
    private final ReportRequest request;
    private final Clock clock;

    BatchRequest(ReportDefinitions definitions, OperationQueries operations, ReportRequest request, Clock clock) {
        this.definitions = definitions;
        this.operations = operations;
        this.request = request;
        this.clock = clock;
    }

    /**
     * A report about one operation comes for each of them. One that may also be about all of them together comes once
     * where all are asked for, else for each; one that speaks of no single operation always comes once.
     *
     * @param otherwise language where the words name none
     * @throws ApiProblem when words mean nothing, naming all reports, operations and formats that do not exist
     * @throws RefusedException when these are too many files
     */
    public BatchOrder order(BatchWords words, Locale otherwise, KnownAt knownAt) {
        if (words.reports().isEmpty()) {
            throw ApiProblem.badRequest("problem.parameter-missing", "report");
        }
        Chosen chosen = chosen(words);
        KnownAt moment = knownAt.fixed(clock.instant());
        List<BatchOrder.Piece> pieces = chosen.reports.stream()
                .flatMap(report -> about(report, words, chosen.operations)
                        .map(operation -> request.parameters(
                                report, words.rest().about(operation.orElse(null)), otherwise, knownAt))
                        .map(parameters -> new BatchOrder.Piece(report, parameters.withKnownAt(moment))))
                .toList();
        int files = pieces.size() * chosen.formats.size();
        if (files > MOST_FILES) {
            throw new RefusedException("report", "problem.report-batch.too-many", files, MOST_FILES);
        }
        Locale locale = pieces.stream()
                .findFirst()
                .map(piece -> piece.parameters().locale())
                .orElse(Texts.supported(otherwise));
        return new BatchOrder(pieces, chosen.formats, locale, Objects.requireNonNull(moment.instant()));
    }

    /** Codes of the operations that get a report of their own; nothing, once, for a report about all together. */
    private Stream<Optional<String>> about(ReportDefinition report, BatchWords words, List<Operation> chosen) {
        boolean ofEach =
                definitions.ofOneOperation(report) || (report.offers(ReportDefinition.OPERATION) && !words.aboutAll());
        return ofEach ? chosen.stream().map(o -> Optional.of(o.code())) : Stream.of(Optional.empty());
    }

    private Chosen chosen(BatchWords words) {
        Unknown unknown = new Unknown();
        List<ReportDefinition> reports = unknown.orFound("report", words.reports(), definitions::byId);
        List<Operation> about = words.aboutAll()
                ? operations.all()
                : unknown.orFound("operation", words.operations(), operations::byCode);
        boolean notFound = !unknown.words.isEmpty();
        List<ReportFormat> formats = words.formats().isEmpty()
                ? List.of(ReportFormat.PDF)
                : unknown.orFound("format", words.formats(), ReportFormat::byCode);
        if (!unknown.words.isEmpty()) {
            throw new ApiProblem(
                    notFound ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST,
                    "problem.report-batch.unknown",
                    String.join(", ", unknown.words),
                    codes(definitions.all(), ReportDefinition::id),
                    codes(Arrays.asList(ReportFormat.values()), ReportFormat::code));
        }
        return new Chosen(reports, about, formats);
    }

    private static <T> String codes(List<T> all, Function<T, String> code) {
        return all.stream().map(code).collect(Collectors.joining(", "));
    }

    private record Chosen(List<ReportDefinition> reports, List<Operation> operations, List<ReportFormat> formats) {}

    /** Collects the words that mean nothing, so that all can be named at once. */
    private static final class Unknown {

        private final List<String> words = new ArrayList<>();

        <T> List<T> orFound(String parameter, List<String> given, Function<String, Optional<T>> finder) {
            List<T> found = new ArrayList<>();
            for (String word : given) {
                Optional<T> one = finder.apply(word);
                one.ifPresentOrElse(found::add, () -> words.add(parameter + "=" + word));
            }
            return found.stream().distinct().toList();
        }
    }
}
