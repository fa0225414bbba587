package org.mizani.reports;

import java.util.List;
import org.mizani.reports.pdf.PdfWriter;
import org.mizani.reports.xlsx.XlsxWriter;
import org.springframework.stereotype.Service;

/** Makes reports: one document, then a file of it. */
@Service
public class Reports {

    private final ReportDefinitions definitions;
    private final OperationComplianceReport operations;
    private final PdfWriter pdf;
    private final XlsxWriter xlsx;

    Reports(ReportDefinitions definitions, OperationComplianceReport operations, PdfWriter pdf, XlsxWriter xlsx) {
        this.definitions = definitions;
        this.operations = operations;
        this.pdf = pdf;
        this.xlsx = xlsx;
    }

    /** A report as a file; a part without figures says so, so the file is never empty. */
    public ReportFile file(ReportDefinition definition, ReportParameters parameters, ReportFormat format) {
        Document document = operations.document(definition, parameters);
        byte[] bytes = switch (format) {
            case PDF -> pdf.write(document);
            case XLSX -> xlsx.write(document);
        };
        return new ReportFile(name(definition, parameters, format), format, bytes);
    }

    /** The files and documents behind a report, as its last page lists them. */
    public List<Document.Source> sources(ReportParameters parameters) {
        return operations.document(definitions.all().getFirst(), parameters).sources();
    }

    private static String name(ReportDefinition definition, ReportParameters p, ReportFormat format) {
        String operation = p.operation().code().replaceAll("[^A-Za-z0-9-]", "-");
        return String.join(
                        "_",
                        definition.id(),
                        operation,
                        p.date().toString(),
                        p.locale().getLanguage()) + "." + format.code();
    }

    /** A finished file. */
    @SuppressWarnings("ArrayRecordComponent")
    public record ReportFile(String name, ReportFormat format, byte[] bytes) {}
}
