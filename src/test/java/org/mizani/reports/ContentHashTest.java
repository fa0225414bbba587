package org.mizani.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ContentHashTest {

    private final Document document = SampleDocuments.in(Locale.ENGLISH);

    @Test
    void it_is_64_lower_case_hexadecimal_digits() {
        assertThat(document.contentHash()).matches("[0-9a-f]{64}");
    }

    @Test
    void the_time_of_generation_does_not_count() {
        Document later = SampleDocuments.in(Locale.ENGLISH, Instant.parse("2027-01-01T00:00:00Z"));
        assertThat(later.contentHash()).isEqualTo(document.contentHash());
    }

    @Test
    void a_changed_text_changes_it() {
        Document shorter = new Document(document.cover(), List.of(), document.sections(), document.sources());
        assertThat(shorter.contentHash()).isNotEqualTo(document.contentHash());
    }
}
