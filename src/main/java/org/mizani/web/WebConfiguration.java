package org.mizani.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.mizani.ui.texts.Texts;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import tools.jackson.databind.json.JsonMapper;

@Configuration
class WebConfiguration {

    /** The supported language that the request likes best, English when it names none. */
    @Bean
    LocaleResolver localeResolver() {
        return new AcceptHeaderLocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                        ? Locale.ENGLISH
                        : Texts.nearest(Collections.list(request.getLocales()));
            }
        };
    }

    @Bean
    JsonMapperBuilderCustomizer exactFigures() {
        return builder -> builder.addModule(new FigureJson());
    }

    @Bean
    WebMvcConfigurer conventions(JsonMapper json, PagingResolver paging) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(paging);
            }

            // CSV comes last, so that a request that does not say what it accepts gets JSON.
            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
                builder.configureMessageConvertersList(converters -> converters.add(new CsvConverter(json)));
            }
        };
    }
}
