package org.mizani.reports.schedule;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.KnownAt;
import org.mizani.reports.Paper;
import org.mizani.reports.batch.BatchRequest;
import org.mizani.reports.batch.BatchWords;
import org.mizani.ui.texts.RefusedException;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** Makes a plan of a wish, or refuses it in words. */
@Component
class ScheduleChecks {

    private static final int LONGEST_NAME = Schedules.LONGEST_NAME;
    private static final int MOST_RECIPIENTS = Schedules.MOST_RECIPIENTS;
    private static final int LAST_DAY = Schedules.LAST_DAY;
    private static final Pattern LINES = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}]");
    private static final Pattern ADDRESS = Pattern.compile("[!-~]{3,254}");

    private final BatchRequest request;
    private final ReportsFolder folder;
    private final Smtp smtp;
    private final Clock clock;

    ScheduleChecks(BatchRequest request, ReportsFolder folder, Smtp smtp, Clock clock) {
        this.request = request;
        this.folder = folder;
        this.smtp = smtp;
        this.clock = clock;
    }

    /**
     * @throws RefusedException with the field that is wrong
     * @throws org.mizani.web.ApiProblem when reports, operations or formats do not exist
     */
    Plan plan(ScheduleWish wish) {
        String name = wish.name() == null ? "" : wish.name().strip();
        if (name.isEmpty()
                || name.length() > LONGEST_NAME
                || LINES.matcher(name).find()) {
            throw new RefusedException("name", "schedules.refused.name", LONGEST_NAME);
        }
        Frequency frequency = Frequency.byCode(given(wish.frequency()))
                .orElseThrow(() -> new RefusedException("frequency", "schedules.refused.frequency"));
        Integer day = wish.day();
        if (day == null || day < 1 || day > LAST_DAY) {
            throw new RefusedException("day", "schedules.refused.day", LAST_DAY);
        }
        Period period = frequency.ended(clock.instant());
        Contents contents = contents(wish, period);
        request.order(contents.words(period), Locale.ENGLISH, KnownAt.NOW);
        Target target = target(wish);
        return new Plan(
                name,
                frequency,
                day,
                contents,
                target,
                target == Target.MAIL ? recipients(given(wish.recipients())) : List.of());
    }

    private static Contents contents(ScheduleWish wish, Period period) {
        String lang = given(wish.lang());
        String paper = given(wish.paper()).isEmpty() ? Paper.USUAL.code() : given(wish.paper());
        BatchWords words = new Contents(
                        given(wish.reports()), given(wish.operations()), given(wish.formats()), lang, paper)
                .words(period);
        if (words.reports().isEmpty()) {
            throw new RefusedException("reports", "schedules.refused.reports");
        }
        if (Texts.LANGUAGES.stream().map(Locale::getLanguage).noneMatch(lang::equals)) {
            throw new RefusedException("lang", "schedules.refused.lang");
        }
        boolean all = words.operations().contains(BatchWords.ALL);
        return new Contents(words.reports(), all ? List.of() : words.operations(), words.formats(), lang, paper);
    }

    private Target target(ScheduleWish wish) {
        Target target = Target.byCode(given(wish.target()))
                .orElseThrow(() -> new RefusedException("target", "schedules.refused.target"));
        if (target == Target.FOLDER && !folder.available()) {
            throw new RefusedException("target", "schedules.refused.no-folder");
        }
        if (target == Target.MAIL && !smtp.available()) {
            throw new RefusedException("target", "schedules.refused.no-mail");
        }
        return target;
    }

    private static List<String> recipients(List<String> given) {
        List<String> all = given.stream()
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .distinct()
                .toList();
        if (all.isEmpty() || all.size() > MOST_RECIPIENTS) {
            throw new RefusedException("recipients", "schedules.refused.recipients", MOST_RECIPIENTS);
        }
        all.stream().filter(address -> !isAddress(address)).findFirst().ifPresent(wrong -> {
            throw new RefusedException("recipients", "schedules.refused.address", wrong);
        });
        return all;
    }

    /** True for an address alone, without a name or a second address. */
    private static boolean isAddress(String word) {
        try {
            return ADDRESS.matcher(word).matches()
                    && new InternetAddress(word, true).getAddress().equals(word);
        } catch (AddressException e) {
            return false;
        }
    }

    private static String given(@Nullable String word) {
        return word == null ? "" : word.strip();
    }

    private static List<String> given(@Nullable List<String> words) {
        return words == null
                ? List.of()
                : words.stream().filter(Objects::nonNull).toList();
    }
}
