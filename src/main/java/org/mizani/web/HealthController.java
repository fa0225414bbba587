package org.mizani.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class HealthController {

    private static final int SECONDS_TO_ANSWER = 2;

    private final Readiness readiness;
    private final DataSource database;

    HealthController(Readiness readiness, DataSource database) {
        this.readiness = readiness;
        this.database = database;
    }

    /**
     * @param up ready to be used
     * @param database answers within two seconds
     * @param lastBackupAge hours since the last backup, null when there is none
     */
    record Health(boolean up, boolean database, @Nullable BigDecimal lastBackupAge) {}

    @Operation(summary = "Whether Mizani can be used; 503 until it can")
    @SecurityRequirements
    @GetMapping("/api/v1/health")
    ResponseEntity<Health> health() {
        boolean answers = databaseAnswers();
        boolean up = answers && readiness.ready();
        return ResponseEntity.status(up ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .body(new Health(up, answers, null));
    }

    private boolean databaseAnswers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException e) {
            return false;
        }
    }
}
