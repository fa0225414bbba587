package org.mizani.reports;

import java.util.List;
import java.util.Locale;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Texts;

/** The register of issued reports in words. */
public final class IssueTable {

    private IssueTable() {}

    /** @param issues the newest first */
    public static Table of(List<ReportIssue> issues, Locale locale) {
        Texts texts = Texts.in(locale);
        return new Table(
                texts.get("issues.caption"),
                List.of(
                        column("number", texts),
                        column("title", texts),
                        column("subject", texts),
                        column("language", texts),
                        column("issued", texts),
                        column("by", texts),
                        column("status", texts)),
                issues.stream().map(issue -> row(issue, texts)).toList(),
                null);
    }

    /** Who issued it, when, as of which knowledge, and whether it still holds. */
    public static String sentence(ReportIssue issue, Locale locale) {
        Texts texts = Texts.in(locale);
        ReportIssue.Withdrawal back = issue.withdrawal();
        String issued = texts.get(
                "issues.sentence",
                issue.subject(),
                CoverFacts.moment(issue.issuedAt(), locale),
                issue.issuedBy(),
                CoverFacts.moment(issue.parameters().knownAt(), locale));
        return back == null
                ? issued
                : issued + " "
                        + texts.get(
                                "issues.withdrawn-because",
                                CoverFacts.moment(back.at(), locale),
                                back.by(),
                                back.because());
    }

    private static Column column(String key, Texts texts) {
        return new Column(key, texts.get("issues.column." + key), ColumnType.TEXT);
    }

    private static Row row(ReportIssue issue, Texts texts) {
        Locale written = Locale.forLanguageTag(issue.parameters().lang());
        return Row.of(List.of(
                new TableCell.Text(issue.number(), "reports/issued?number=" + issue.number()),
                TableCell.text(issue.title()),
                TableCell.text(issue.subject()),
                TableCell.text(written.getDisplayLanguage(texts.locale())),
                TableCell.text(CoverFacts.moment(issue.issuedAt(), texts.locale())),
                TableCell.text(issue.issuedBy()),
                TableCell.text(texts.get(issue.withdrawal() == null ? "issues.holds" : "issues.withdrawn"))));
    }
}
