package org.mizani.reports.schedule;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Date;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.mizani.ui.texts.Texts;
import org.springframework.core.io.FileSystemResource;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Sends reports by mail, in the language of the schedule. */
@Component
class ReportsMail {

    private static final DataSize MEGABYTE = DataSize.ofMegabytes(1);
    private static final String ZIP = "application/zip";

    private final Smtp smtp;
    private final Clock clock;

    ReportsMail(Smtp smtp, Clock clock) {
        this.smtp = smtp;
        this.clock = clock;
    }

    /** True when the zip cannot go with the mail. */
    boolean tooLarge(Parcel parcel) throws IOException {
        return Files.size(parcel.zip()) > smtp.most().toBytes();
    }

    /**
     * @param inFolder name of the zip in the folder for reports, null when it is not there; tells where a zip is that is
     *     too large
     */
    void send(Parcel parcel, @Nullable String inFolder) throws IOException, MessagingException {
        Plan plan = parcel.plan();
        Texts texts = Texts.in(Locale.forLanguageTag(plan.contents().lang()));
        boolean attached = !tooLarge(parcel);
        MimeMessage message = smtp.sender().createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, attached, StandardCharsets.UTF_8.name());
        helper.setFrom(smtp.from());
        helper.setTo(plan.recipients().toArray(String[]::new));
        helper.setSubject(texts.get(
                "schedules.mail.subject", plan.name(), ScheduleWords.period(parcel.period(), texts.locale())));
        helper.setSentDate(Date.from(clock.instant()));
        helper.setText(text(parcel, attached, inFolder, texts));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", plan.contents().lang());
        if (attached) {
            helper.addAttachment(parcel.name(), new FileSystemResource(parcel.zip()), ZIP);
        }
        smtp.sender().send(message);
    }

    private String text(Parcel parcel, boolean attached, @Nullable String inFolder, Texts texts) throws IOException {
        StringJoiner text = new StringJoiner("\n\n", "", "\n");
        text.add(texts.get(
                "schedules.mail.lead",
                parcel.plan().name(),
                ScheduleWords.period(parcel.period(), texts.locale()),
                parcel.files()));
        if (!attached) {
            text.add(texts.get(
                    "schedules.mail.too-large",
                    Math.ceilDiv(Files.size(parcel.zip()), MEGABYTE.toBytes()),
                    smtp.most().toMegabytes()));
            text.add(
                    inFolder == null
                            ? texts.get("schedules.mail.nowhere")
                            : texts.get("schedules.mail.in-folder", inFolder));
        }
        if (!parcel.failed().isEmpty()) {
            StringJoiner failed = new StringJoiner("\n");
            failed.add(texts.get("schedules.mail.failed"));
            parcel.failed().forEach(f -> failed.add(texts.get("reports.batch.failure", f.name(), f.error())));
            text.add(failed.toString());
        }
        return text.add(texts.get("schedules.mail.end")).toString();
    }
}
