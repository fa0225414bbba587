package org.mizani.operations.registers;

import org.mizani.operations.Regions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the sub-regions that ship to the rest of the product. */
@Configuration(proxyBeanMethods = false)
class RegionConfiguration {

    @Bean
    Regions regions() {
        return new Regions(RegisterFiles.shippedRegions());
    }
}
