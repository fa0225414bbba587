package org.mizani.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** The classes of the product without tests and without what jOOQ generates. */
final class ProductClasses {

    static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(ProductClasses::written)
            .importPackages("org.mizani");

    private ProductClasses() {}

    private static boolean written(Location location) {
        return !location.contains("/org/mizani/jooq/");
    }
}
