package vn.giamngheo.household.subject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is kept of a household beside the register and its forms: classes, certificates, complaints. */
@ApplicationScoped
class KeptOfHousehold {

    private final EntityManager database;

    KeptOfHousehold(EntityManager database) {
        this.database = database;
    }

    List<ClassView> classes(UUID household) {
        return rows("""
                select round_year, standard, class, poverty_type, array_to_string(deprivations, ','), current, classified_at
                from classification where household_id = ?1 order by round_year, standard, classified_at""", household, ClassView.class);
    }

    List<CertificateView> certificates(UUID household) {
        return rows("""
                select number, round_year, standard, class, issued_at, revoked_at from certificate
                where household_id = ?1 order by round_year, standard, issued_at""", household, CertificateView.class);
    }

    List<ComplaintView> complaints(UUID household) {
        return rows("""
                select id, round_year, text, received_on, state, outcome, answer from complaint
                where household_id = ?1 order by received_on, id""", household, ComplaintView.class);
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> rows(String query, UUID household, Class<T> row) {
        return database.createNativeQuery(query, row).setParameter(1, household).getResultList();
    }

    /** What the household was classified as. */
    @Schema(name = "ClassInExtract")
    record ClassView(
            @Schema(required = true) int roundYear,
            @Schema(required = true, examples = "VN-2016") String standard,
            @Schema(required = true, examples = "POOR") String classification,
            @Schema(nullable = true) @Nullable String povertyType,

            @Schema(required = true, description = "Codes of indicators, with commas between.")
            String deprivations,

            @Schema(required = true) boolean current,
            @Schema(required = true) Instant classifiedAt) {}

    /** A certificate of the household. */
    @Schema(name = "CertificateInExtract")
    record CertificateView(
            @Schema(required = true) String number,
            @Schema(required = true) int roundYear,
            @Schema(required = true) String standard,
            @Schema(required = true) String classification,
            @Schema(required = true) Instant issuedAt,
            @Schema(nullable = true) @Nullable Instant revokedAt) {}

    /** A complaint about the household, and its answer. */
    @Schema(name = "ComplaintInExtract")
    record ComplaintView(
            @Schema(required = true) UUID id,
            @Schema(required = true) int roundYear,
            @Schema(required = true) String text,
            @Schema(required = true) LocalDate receivedOn,
            @Schema(required = true) String state,
            @Schema(nullable = true) @Nullable String outcome,
            @Schema(nullable = true) @Nullable String answer) {}
}
