package org.mizani.reports.schedule;

import jakarta.mail.MessagingException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.mizani.metrics.KnownAt;
import org.mizani.reports.batch.Batch;
import org.mizani.reports.batch.BatchOrder;
import org.mizani.reports.batch.BatchRequest;
import org.mizani.reports.batch.BatchWriter;
import org.mizani.reports.schedule.ScheduleRun.Outcome;
import org.mizani.reports.schedule.ScheduleRun.Way;
import org.mizani.ui.texts.ErrorId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Makes the reports of a schedule, hands them over and says what became of it. */
@Component
class ScheduledReports implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduledReports.class);

    private final BatchRequest request;
    private final BatchWriter writer;
    private final ReportsFolder folder;
    private final ReportsMail mail;
    private final Clock clock;
    private final Path work;

    ScheduledReports(
            BatchRequest request,
            BatchWriter writer,
            ReportsFolder folder,
            ReportsMail mail,
            Clock clock,
            @Value("${mizani.data}") Path data) {
        this.request = request;
        this.writer = writer;
        this.folder = folder;
        this.mail = mail;
        this.clock = clock;
        this.work = data.toAbsolutePath().normalize().resolve("report-schedules");
    }

    /** What a crash left half made is made anew. */
    @Override
    public void afterSingletonsInstantiated() {
        try {
            FileSystemUtils.deleteRecursively(work);
        } catch (IOException e) {
            LOG.warn("{} cannot be emptied", work, e);
        }
    }

    /**
     * All reports are about the period that had ended at the due time, as known now.
     *
     * @throws CancellationException when the server stops meanwhile
     */
    ScheduleRun make(ReportSchedule schedule, Instant due) {
        Instant began = now();
        Period period = schedule.plan().frequency().ended(due);
        try {
            Files.createDirectories(work);
            Path zip = Files.createTempFile(work, "schedule", ".zip");
            try {
                Parcel parcel = parcel(schedule.plan(), period, zip, began);
                Arrival arrival = handOver(parcel);
                boolean whole = parcel.failed().isEmpty() && arrival.way != Way.NOTICE && arrival.told;
                return new ScheduleRun(
                        schedule.id(),
                        due,
                        period,
                        began,
                        now(),
                        whole ? Outcome.DONE : Outcome.PARTLY,
                        parcel.files(),
                        parcel.failed().size(),
                        arrival.way,
                        arrival.name,
                        null);
            } finally {
                Files.deleteIfExists(zip);
            }
        } catch (CancellationException stopped) {
            throw stopped;
        } catch (IOException | MessagingException | RuntimeException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("the server stops");
            }
            String error = ErrorId.next();
            LOG.error("Error {} in the schedule of reports {}", error, schedule.id(), e);
            return new ScheduleRun(schedule.id(), due, period, began, now(), Outcome.FAILED, 0, 0, null, null, error);
        }
    }

    private Parcel parcel(Plan plan, Period period, Path zip, Instant began) throws IOException {
        BatchOrder order = request.order(
                plan.contents().words(period),
                Locale.forLanguageTag(plan.contents().lang()),
                KnownAt.NOW);
        List<Batch.Failure> failed;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(zip))) {
            failed = writer.write(order, plan.name(), out);
        }
        int made = order.files() - failed.size();
        if (made == 0) {
            throw new IllegalStateException("none of " + order.files() + " files could be made");
        }
        LocalDate day = began.atZone(ZoneOffset.UTC).toLocalDate();
        return new Parcel(plan, period, zip, ScheduleWords.fileName(plan.name(), period, day), made, failed);
    }

    /** @param told false when those who wait for a mail got none */
    private record Arrival(Way way, String name, boolean told) {
        Arrival(Way way, String name) {
            this(way, name, true);
        }
    }

    private Arrival handOver(Parcel parcel) throws IOException, MessagingException {
        return switch (parcel.plan().target()) {
            case FOLDER -> new Arrival(Way.FOLDER, folder.put(parcel.zip(), parcel.name()));
            case MAIL -> post(parcel);
        };
    }

    private Arrival post(Parcel parcel) throws IOException, MessagingException {
        if (!mail.tooLarge(parcel)) {
            mail.send(parcel, null);
            return new Arrival(Way.MAIL, parcel.name());
        }
        if (!folder.available()) {
            mail.send(parcel, null);
            return new Arrival(Way.NOTICE, parcel.name());
        }
        String inFolder = folder.put(parcel.zip(), parcel.name());
        try {
            mail.send(parcel, inFolder);
            return new Arrival(Way.NOTICE_AND_FOLDER, inFolder);
        } catch (MailException | MessagingException e) {
            LOG.error("Error {}: the reports are in the folder, and nobody was told", ErrorId.next(), e);
            return new Arrival(Way.FOLDER, inFolder, false);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
