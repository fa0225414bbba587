package org.mizani.reports;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Where readers of a printed report find the same report in the product, each figure of which leads to its source. */
@Component
class PublicAddress {

    private static final String SETTING = "mizani.public-address";

    private final @Nullable URI root;

    /**
     * @param address at which readers reach the product; blank for none
     * @throws IllegalArgumentException when it is no address of a web server
     */
    PublicAddress(@Value("${" + SETTING + ":}") String address) {
        this.root = address.isBlank() ? null : checked(address.strip());
    }

    private static URI checked(String address) {
        URI uri = URI.create(address);
        boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
        if (!web || uri.getHost() == null || uri.getUserInfo() != null || uri.getQuery() != null) {
            throw new IllegalArgumentException(
                    SETTING + " must be an address such as https://mizani.example.org, without account and question");
        }
        return uri;
    }

    /**
     * The page that shows a report as it was known at a moment.
     *
     * @return nothing when nobody has told the address of the product
     */
    Optional<String> of(ReportDefinition definition, ReportParameters p, Instant asOf) {
        return Optional.ofNullable(root).map(address -> {
            UriComponentsBuilder page = UriComponentsBuilder.fromUri(address)
                    .pathSegment("reports", "preview")
                    .queryParam("report", definition.id());
            if (p.chosen() != null) {
                page.queryParam(ReportDefinition.OPERATION, p.operation().code());
            }
            ask(page, definition, "date", p.date());
            ask(page, definition, "from", p.from());
            ask(page, definition, "to", p.to());
            ask(page, definition, "basis", p.basis().code());
            ask(page, definition, "scope", p.scope() == null ? null : p.scope().code());
            return page.queryParam("lang", p.locale().getLanguage())
                    .queryParam("asOf", asOf)
                    .encode()
                    .build()
                    .toUriString();
        });
    }

    private static void ask(
            UriComponentsBuilder page, ReportDefinition definition, String name, @Nullable Object word) {
        if (word != null && definition.offers(name)) {
            page.queryParam(name, word);
        }
    }
}
