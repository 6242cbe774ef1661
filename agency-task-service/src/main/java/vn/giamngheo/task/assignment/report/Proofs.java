package vn.giamngheo.task.assignment.report;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.giamngheo.task.evidence.FileStore;

/** The evidence of reports in PostgreSQL. */
@ApplicationScoped
class Proofs implements PanacheRepositoryBase<Evidence, UUID>, FileStore.User {

    Optional<Evidence> of(UUID report, UUID id) {
        return find("id = ?1 and reportId = ?2", id, report).firstResultOptional();
    }

    long countOf(UUID report) {
        return count("reportId", report);
    }

    @Override
    public boolean uses(String sha256) {
        return count("sha256", sha256) > 0;
    }
}
