package org.mizani.reports;

import java.util.List;
import org.mizani.reports.docx.DocxWriter;
import org.mizani.reports.pdf.PdfWriter;
import org.mizani.reports.xlsx.XlsxWriter;
import org.springframework.stereotype.Service;

/** Makes reports: one document, then a file of it. */
@Service
public class Reports {

    private final ReportDefinitions definitions;
    private final ReportAssembly assembly;
    private final PdfWriter pdf;
    private final XlsxWriter xlsx;
    private final DocxWriter docx;

    Reports(ReportDefinitions definitions, ReportAssembly assembly, PdfWriter pdf, XlsxWriter xlsx, DocxWriter docx) {
        this.definitions = definitions;
        this.assembly = assembly;
        this.pdf = pdf;
        this.xlsx = xlsx;
        this.docx = docx;
    }

    /** A report as a file; a part without figures says so, so the file is never empty. */
    public ReportFile file(ReportDefinition definition, ReportParameters parameters, ReportFormat format) {
        return file(document(definition, parameters), definition, parameters, format);
    }

    /** The report before it becomes a file. */
    public Document document(ReportDefinition definition, ReportParameters parameters) {
        return assembly.document(definition, parameters);
    }

    /** A document as a file. */
    public ReportFile file(
            Document document, ReportDefinition definition, ReportParameters parameters, ReportFormat format) {
        byte[] bytes = switch (format) {
            case PDF -> pdf.write(document, parameters.paper());
            case XLSX -> xlsx.write(document, parameters.paper());
            case DOCX -> docx.write(document, parameters.paper());
        };
        return new ReportFile(name(definition, parameters, format), format, bytes);
    }

    /** The files and documents behind a report, as its last page lists them. */
    public List<Document.Source> sources(ReportParameters parameters) {
        return assembly.document(definitions.usual(), parameters).sources();
    }

    /** What the file is called. */
    public static String name(ReportDefinition definition, ReportParameters p, ReportFormat format) {
        String operation = p.chosen() == null ? "all" : p.operation().code().replaceAll("[^A-Za-z0-9-]", "-");
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
