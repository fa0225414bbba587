package org.mizani.financing;

import org.mizani.provenance.FigureResolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One resolver for each table of claims. */
@Configuration
class FinancingResolvers {

    @Bean
    FigureResolver requirementFigures(ClaimQueries claims) {
        return new ClaimResolver(ClaimRows.REQUIREMENT_CLAIMS, claims);
    }

    @Bean
    FigureResolver contributionFigures(ClaimQueries claims) {
        return new ClaimResolver(ClaimRows.CONTRIBUTION_CLAIMS, claims);
    }

    @Bean
    FigureResolver expenditureFigures(ClaimQueries claims) {
        return new ClaimResolver(ClaimRows.EXPENDITURE_CLAIMS, claims);
    }

    @Bean
    FigureResolver arrearsFigures(ClaimQueries claims) {
        return new ClaimResolver(ClaimRows.ARREARS_CLAIMS, claims);
    }

    @Bean
    FigureResolver cashFigures(ClaimQueries claims) {
        return new ClaimResolver(ClaimRows.CASH_CLAIMS, claims);
    }
}
