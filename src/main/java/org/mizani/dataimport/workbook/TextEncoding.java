package org.mizani.dataimport.workbook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * How a text file writes its characters.
 *
 * @param mark bytes of its byte order mark
 * @param guessed the file neither says nor shows it
 */
record TextEncoding(Charset charset, int mark, boolean guessed) {

    private static final int SAMPLE = 1 << 20;

    /** Other scripts than Latin fill a file with bytes above 127; below this share, Western is the better guess. */
    private static final double DENSE = 0.15;

    /** @throws UnreadableFileException when the bytes are no text */
    static TextEncoding of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(3);
        }
        int first = head.length > 1 ? (head[0] & 0xff) << 8 | (head[1] & 0xff) : 0;
        if (first == 0xfeff) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2, false);
        }
        if (first == 0xfffe) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2, false);
        }
        ByteSurvey survey = ByteSurvey.of(file);
        Charset wide = survey.sixteenBits();
        if (wide != null && new TextEncoding(wide, 0, false).isText(file)) {
            return new TextEncoding(wide, 0, false);
        }
        if (survey.isBinary()) {
            throw Problems.refused("file-not-a-spreadsheet");
        }
        boolean marked = first == 0xefbb && head.length > 2 && (head[2] & 0xff) == 0xbf;
        if (marked || survey.isUtf8()) {
            return new TextEncoding(StandardCharsets.UTF_8, marked ? 3 : 0, false);
        }
        if (survey.isBrokenUtf8()) {
            throw Problems.refused("encoding-error", "UTF-8");
        }
        return new TextEncoding(guess(file, survey), 0, true);
    }

    /** Characters of the file after the byte order mark; bytes that cannot be read raise an error unless guessed. */
    Reader reader(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        try {
            in.skipNBytes(mark);
        } catch (IOException e) {
            in.close();
            throw e;
        }
        CodingErrorAction action = guessed ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT;
        return new InputStreamReader(
                in, charset.newDecoder().onMalformedInput(action).onUnmappableCharacter(action));
    }

    /** Whether the file's beginning decodes to characters that texts have. */
    private boolean isText(Path file) throws IOException {
        char[] sample = new char[SAMPLE >> 4];
        try (Reader text = reader(file)) {
            int length = Math.max(0, text.read(sample));
            long strange = new String(sample, 0, length)
                    .codePoints()
                    .filter(c -> !Character.isDefined(c)
                            || Character.getType(c) == Character.PRIVATE_USE
                            || (Character.isISOControl(c) && !Character.isWhitespace(c)))
                    .count();
            return strange * 100 <= length;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Charset guess(Path file, ByteSurvey survey) throws IOException {
        byte[] sample;
        try (InputStream in = Files.newInputStream(file)) {
            sample = in.readNBytes(SAMPLE);
        }
        if (Windows1256.isLikely(sample)) {
            return Windows1256.charset();
        }
        Charset western = Charset.forName("windows-1252");
        if (!survey.isDenserThan(DENSE)) {
            return western;
        }
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(sample);
        detector.dataEnd();
        String detected = detector.getDetectedCharset();
        return detected == null || !Charset.isSupported(detected) ? western : Charset.forName(detected);
    }
}
