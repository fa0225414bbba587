package org.mizani.reports.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mizani.reports.batch.Batch;
import org.springframework.mail.MailException;
import org.springframework.util.unit.DataSize;

/** Mails that a server of this JVM takes. */
class ReportsMailTest {

    private static final Period OCTOBER = new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));
    private static final Instant NOW = Instant.parse("2026-11-01T04:00:09Z");
    private static final String NAME = "Annexes-mensuelles_2026-10_2026-11-01.zip";

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @TempDir
    Path folder;

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void the_zip_goes_to_all_recipients_in_the_language_of_the_schedule() throws Exception {
        mail(DataSize.ofMegabytes(20), false).send(parcel(List.of()), null);
        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(2);
        MimeMessage message = received[0];
        assertThat(message.getSubject()).isEqualTo("Annexes mensuelles : rapports sur oct. 2026");
        assertThat(message.getFrom()).extracting(Object::toString).containsExactly("mizani@example.org");
        assertThat(message.getAllRecipients())
                .extracting(Object::toString)
                .containsExactly("a@example.org", "b@example.org");
        assertThat(message.getSentDate()).isEqualTo(NOW);
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        MimeMultipart parts = (MimeMultipart) message.getContent();
        assertThat(text(parts))
                .contains("avec ce qui est connu aujourd’hui, en un fichier.")
                .doesNotContain("zip");
        BodyPart attachment = parts.getBodyPart(1);
        assertThat(attachment.getFileName()).isEqualTo(NAME);
        assertThat(attachment.getContentType()).startsWith("application/zip");
        try (ZipInputStream zip = new ZipInputStream(attachment.getInputStream())) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("donor-annex.xlsx");
            assertThat(zip.readAllBytes()).hasSize(5);
            assertThat(zip.getNextEntry()).isNull();
        }
    }

    @Test
    void reports_that_failed_are_named() throws Exception {
        mail(DataSize.ofMegabytes(20), false)
                .send(parcel(List.of(new Batch.Failure("donor-annex_AMIS.xlsx", "0a1b2c3d"))), null);
        assertThat(text((MimeMultipart) server.getReceivedMessages()[0].getContent()))
                .contains("n’ont pas pu être établis", "donor-annex_AMIS.xlsx : numéro 0a1b2c3d");
    }

    @Test
    void a_zip_that_is_too_large_stays_out_and_the_mail_says_where_it_is() throws Exception {
        ReportsMail mail = mail(DataSize.ofBytes(10), false);
        Parcel parcel = parcel(List.of());
        assertThat(mail.tooLarge(parcel)).isTrue();
        mail.send(parcel, null);
        assertThat(server.getReceivedMessages()[0].getContent().toString())
                .contains("Le zip est trop volumineux", "Plusieurs rapports à la fois");
        server.purgeEmailFromAllMailboxes();
        mail.send(parcel, "X_2.zip");
        assertThat(server.getReceivedMessages()[0].getContent().toString())
                .contains("Le zip est trop volumineux", "sous le nom X_2.zip");
    }

    @Test
    void a_name_cannot_bring_headers_of_its_own() throws Exception {
        Plan evil = new Plan(
                "x\r\nBcc: evil@example.org\r\n\r\nbody",
                Frequency.MONTHLY,
                1,
                Plans.MAILED.contents(),
                Target.MAIL,
                List.of("a@example.org"));
        Parcel parcel = parcel(List.of());
        mail(DataSize.ofMegabytes(1), false).send(new Parcel(evil, OCTOBER, parcel.zip(), NAME, 1, List.of()), null);
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(server.getReceivedMessages()[0].getHeader("Bcc")).isNull();
    }

    @Test
    void without_encryption_nothing_is_sent_unless_the_operator_allows_it() throws IOException {
        Parcel parcel = parcel(List.of());
        ReportsMail mail = mail(DataSize.ofMegabytes(20), true);
        assertThatThrownBy(() -> mail.send(parcel, null))
                .isInstanceOf(MailException.class)
                .hasMessageContaining("STARTTLS");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_server_that_is_not_there_is_a_failure() throws IOException {
        Parcel parcel = parcel(List.of());
        ReportsMail mail = mail(DataSize.ofMegabytes(20), false);
        server.stop();
        assertThatThrownBy(() -> mail.send(parcel, null)).isInstanceOf(MailException.class);
    }

    private ReportsMail mail(DataSize most, boolean tls) {
        ServerSetup setup = server.getSmtp().getServerSetup();
        return new ReportsMail(
                new Smtp(setup.getBindAddress(), server.getSmtp().getPort(), "", "", tls, "mizani@example.org", most),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private Parcel parcel(List<Batch.Failure> failed) throws IOException {
        Path zip = folder.resolve("made.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("donor-annex.xlsx"));
            out.write(new byte[5]);
        }
        return new Parcel(Plans.MAILED, OCTOBER, zip, NAME, 1, failed);
    }

    private static String text(MimeMultipart parts) throws Exception {
        Object first = parts.getBodyPart(0).getContent();
        return first instanceof MimeMultipart inner ? text(inner) : first.toString();
    }
}
