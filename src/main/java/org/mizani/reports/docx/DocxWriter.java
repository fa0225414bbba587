package org.mizani.reports.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.mizani.reports.Document;
import org.mizani.reports.Paper;
import org.mizani.ui.texts.Texts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Writes a document for Word and its like, with the styles of {@code reports/templates/document-styles.xml}. */
@Component
public class DocxWriter {

    private static final String STYLES = "reports/templates/document-styles.xml";

    /** @throws UncheckedIOException when the file cannot be written; there is never half a file */
    public byte[] write(Document document, Paper paper) {
        try (XWPFDocument file = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Locale locale = document.cover().locale();
            file.createStyles().setStyles(styles(locale));
            DocxPages pages = new DocxPages(file, paper);
            new DocxBody(file, pages, document).write();
            Running.write(file, document, Texts.in(locale));
            pages.finish();
            if (Texts.in(locale).mirrored()) {
                RightToLeft.turn(file);
            }
            describe(file, document);
            file.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CTStyles styles(Locale locale) throws IOException {
        try (InputStream in = new ClassPathResource(STYLES).getInputStream()) {
            CTStyles styles = StylesDocument.Factory.parse(in).getStyles();
            CTLanguage language =
                    styles.getDocDefaults().getRPrDefault().getRPr().addNewLang();
            language.setVal(Texts.in(locale).tag());
            language.setBidi(Texts.in(locale).tag());
            return styles;
        } catch (XmlException e) {
            throw new IOException(STYLES + ": " + e.getMessage(), e);
        }
    }

    private static void describe(XWPFDocument file, Document document) {
        POIXMLProperties.CoreProperties core = file.getProperties().getCoreProperties();
        Instant made = document.cover().generatedAt();
        core.setTitle(Texts.in(document.cover().locale())
                .labelled(document.cover().title(), document.cover().subject()));
        core.setSubjectProperty(document.cover().subject());
        core.setCreator("Mizani");
        core.setKeywords(document.cover().definition());
        core.setDescription("SHA-256 " + document.contentHash());
        core.getUnderlyingProperties().setCreatedProperty(Optional.of(Date.from(made)));
        core.getUnderlyingProperties()
                .setLanguageProperty(Texts.in(document.cover().locale()).tag());
    }
}
