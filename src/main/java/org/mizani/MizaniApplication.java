package org.mizani;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts Mizani: shares of women and missing money of peace operations, each figure traceable to its cell. */
@SpringBootApplication
@EnableScheduling
public class MizaniApplication {

    public static void main(String[] args) {
        SpringApplication.run(MizaniApplication.class, args);
    }

    /** The one clock of the application; nothing else may ask for the present time. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
