package org.mizani.dataimport;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.mizani.dataimport.workbook.AnnotatedFormat;
import org.mizani.dataimport.workbook.AnnotatedWorkbook;
import org.mizani.dataimport.workbook.Annotation;
import org.mizani.dataimport.workbook.CellReadings;
import org.mizani.dataimport.workbook.Corrections;
import org.mizani.dataimport.workbook.Mark;
import org.mizani.dataimport.workbook.RawWorkbook;
import org.mizani.dataimport.workbook.Workbooks;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/**
 * The person's own workbook with what was found in it: comments at cells, colours, a sheet of findings. Corrections made
 * in Mizani are written into it.
 */
@Component
public class Annotations {

    /** Copying a large file takes a processor for some seconds. */
    private static final int AT_ONCE = 2;

    private final UploadStore uploads;
    private final CorrectionQueries corrections;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    Annotations(UploadStore uploads, CorrectionQueries corrections) {
        this.uploads = uploads;
        this.corrections = corrections;
    }

    /** @param fileName the name of the file with the words "with comments" */
    public record Copy(String fileName, String mediaType) {}

    /**
     * What the copy of an import's file is called, in a language.
     *
     * @throws org.mizani.dataimport.workbook.UnreadableFileException when it can have no comments
     */
    public Copy copy(Import of, Locale locale) throws IOException {
        String name = of.upload().fileName();
        String ending = AnnotatedFormat.of(file(of)).ending(name);
        int dot = name.lastIndexOf('.');
        String base = dot > 0 ? name.substring(0, dot) : name;
        String suffix = " " + Texts.in(locale).get("annotated.suffix");
        return new Copy(
                (base.endsWith(suffix) ? base : base + suffix) + "." + ending, AnnotatedFormat.mediaType(ending));
    }

    /**
     * Writes the copy. Waits its turn when several are being written.
     *
     * @param findings of the import; its open questions are added
     * @throws org.mizani.dataimport.workbook.UnreadableFileException when it can have no comments
     */
    public void write(Import of, List<Finding> findings, Locale locale, OutputStream out) throws IOException {
        AnnotationTexts texts = new AnnotationTexts(of, locale);
        Corrections made = corrections.counting(of.id());
        Annotation annotation = new Annotation(
                texts.notes(findings, before(of, made)),
                texts.table(findings),
                made,
                new Mark(of.id().value(), of.upload().sha256()));
        try {
            turns.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
        try {
            AnnotatedWorkbook.write(file(of), of.upload().fileName(), annotation, out);
        } finally {
            turns.release();
        }
    }

    private List<CellReadings.Corrected> before(Import of, Corrections made) throws IOException {
        if (made.none()) {
            return List.of();
        }
        try (RawWorkbook workbook = Workbooks.open(file(of), of.upload().fileName())) {
            return CellReadings.before(workbook, made);
        }
    }

    private Path file(Import of) {
        return uploads.file(of.upload().sha256());
    }
}
