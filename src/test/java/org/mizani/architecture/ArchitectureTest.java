package org.mizani.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mizani.MizaniApplication;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {

    @Test
    void modules_use_only_what_they_declare_and_never_in_a_circle() {
        ApplicationModules.of(MizaniApplication.class, resideInAPackage("org.mizani.jooq.."))
                .verify();
    }

    @ParameterizedTest
    @EnumSource
    void the_product_keeps_each_rule(Rule rule) {
        rule.rule().check(ProductClasses.ALL);
    }

    @ParameterizedTest
    @EnumSource
    void each_rule_catches_its_counter_example(Rule rule) {
        assertThat(rule.rule()
                        .evaluate(new ClassFileImporter().importClasses(rule.counterExample()))
                        .hasViolation())
                .isTrue();
    }
}
