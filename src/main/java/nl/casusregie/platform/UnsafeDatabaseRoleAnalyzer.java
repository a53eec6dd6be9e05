package nl.casusregie.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do when the application refuses the role it was given. */
class UnsafeDatabaseRoleAnalyzer extends AbstractFailureAnalyzer<UnsafeDatabaseRole> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, UnsafeDatabaseRole cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Let a superuser run db/roles.sql (src/main/resources) in the database, then start with"
                        + " SPRING_DATASOURCE_USERNAME=" + DatabaseRoles.APPLICATION
                        + " and SPRING_FLYWAY_USER=" + DatabaseRoles.MIGRATOR
                        + ", each with its password. The README says how under \"On your own PostgreSQL\".",
                cause);
    }
}
