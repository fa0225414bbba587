package org.mizani.reports.schedule;

import java.util.List;

/** Plans that tests share. */
final class Plans {

    static final Plan MAILED = new Plan(
            "Annexes mensuelles",
            Frequency.MONTHLY,
            1,
            new Contents(List.of("donor-annex"), List.of(), List.of("xlsx"), "fr", "letter"),
            Target.MAIL,
            List.of("a@example.org", "b@example.org"));
    static final Plan FILED = new Plan(
            "Quarterly",
            Frequency.QUARTERLY,
            28,
            new Contents(
                    List.of("donor-annex", "operation-compliance"), List.of("AMIS", "FC/G5S"), List.of(), "en", "a4"),
            Target.FOLDER,
            List.of());

    private Plans() {}
}
