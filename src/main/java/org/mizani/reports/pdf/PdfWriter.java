package org.mizani.reports.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import org.mizani.reports.Document;
import org.mizani.reports.Paper;
import org.mizani.ui.texts.Texts;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Prints a document with the template and style sheet of {@code reports/templates}. */
@Component
public class PdfWriter {

    static {
        // Its own loggers say what they do at every page.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private static final String TEMPLATES = "reports/templates/";
    private static final String FONTS = "reports/fonts/";
    private static final float PDF_VERSION_OF_PDFA_2 = 1.7f;
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final Drawing drawing;
    private final TemplateEngine templates = new TemplateEngine();

    public PdfWriter(Drawing drawing) {
        this.drawing = drawing;
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(PdfWriter.class.getClassLoader());
        resolver.setPrefix(TEMPLATES);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        templates.setTemplateResolver(resolver);
    }

    /**
     * The file: PDF/A-2a and PDF/UA-1.
     *
     * @throws UncheckedIOException when the document cannot be printed; there is never half a file
     */
    public byte[] write(Document document, Paper paper) {
        String html = html(document, paper);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfVersion(PDF_VERSION_OF_PDFA_2);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        font(builder, "NotoSans-Regular.ttf", "Noto Sans", REGULAR);
        font(builder, "NotoSans-Bold.ttf", "Noto Sans", BOLD);
        font(builder, "NotoSansArabic-Regular.ttf", "Noto Sans Arabic", REGULAR);
        font(builder, "NotoSansArabic-Bold.ttf", "Noto Sans Arabic", BOLD);
        font(builder, "DejaVuSans.ttf", "DejaVu Sans", REGULAR);
        font(builder, "DejaVuSans-Bold.ttf", "DejaVu Sans", BOLD);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.defaultTextDirection(
                Texts.in(document.cover().locale()).mirrored() ? TextDirection.RTL : TextDirection.LTR);
        builder.useUnicodeLineBreaker(new LineBreaks(document.cover().locale()));
        builder.withProducer("Mizani");
        builder.withHtmlContent(html, null);
        builder.toStream(out);
        try (BatikSVGDrawer svg = new BatikSVGDrawer()) {
            builder.useSVGDrawer(svg);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private String html(Document document, Paper paper) {
        Texts texts = Texts.in(document.cover().locale());
        Context context = new Context(texts.locale());
        context.setVariable("page", new PdfPages(document, drawing).page(css(texts, paper)));
        context.setVariable("words", new Words(texts));
        return templates.process("document.html", context);
    }

    private static String css(Texts texts, Paper paper) {
        String css = text("document.css");
        String mirrored = texts.mirrored() ? text("document-rtl.css") : "";
        return css + mirrored + (paper == Paper.LETTER ? text("document-letter.css") : "");
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(() -> PlainFont.of(open(FONTS + file)), family, weight, FontStyle.NORMAL, true);
    }

    private static String text(String template) {
        try (InputStream in = open(TEMPLATES + template)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String path) {
        try {
            return new ClassPathResource(path).getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fixed words of the template: {@code words.get('reports.method')}. */
    public record Words(Texts texts) {
        public String get(String key) {
            return texts.get(key);
        }
    }
}
