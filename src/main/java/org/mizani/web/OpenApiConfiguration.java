package org.mizani.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.MetricValue;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class OpenApiConfiguration {

    private static final String BASIC = "basic";

    static {
        SpringDocUtils.getConfig()
                .replaceWithSchema(
                        KnownAt.class, new StringSchema().description("An instant, a date (its end in UTC) or now"))
                .replaceWithClass(MetricValue.class, java.math.BigDecimal.class);
    }

    @Bean
    OpenAPI description(@Value("${mizani.version}") String version) {
        return new OpenAPI()
                .info(new Info()
                        .title("Mizani")
                        .version(version)
                        .description("Gender parity and financing of peace operations; every figure has a source."))
                .components(new Components()
                        .addSecuritySchemes(
                                BASIC,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")))
                .addSecurityItem(new SecurityRequirement().addList(BASIC));
    }
}
