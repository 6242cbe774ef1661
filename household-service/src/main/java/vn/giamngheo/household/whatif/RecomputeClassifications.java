package vn.giamngheo.household.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import com.fasterxml.jackson.core.type.TypeReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.area.AreaScope;
import vn.giamngheo.household.classification.CanonicalJson;
import vn.giamngheo.household.classification.ClassificationInputs;
import vn.giamngheo.household.classification.IndicatorResult;
import vn.giamngheo.household.classification.Judgement;
import vn.giamngheo.household.standard.Standards;

/** Draws every result of an area and year again from what was kept with it, and says which do not come out the same. */
@ApplicationScoped
class RecomputeClassifications {

    private static final int PORTION = 1000;
    private static final int MOST_SHOWN = 100;

    private final EntityManager entityManager;
    private final Standards standards;
    private final AreaScope scope;

    RecomputeClassifications(EntityManager entityManager, Standards standards, AreaScope scope) {
        this.entityManager = entityManager;
        this.standards = standards;
        this.scope = scope;
    }

    /** Null when the area is not wholly the caller's. */
    @Nullable
    RecomputationView recompute(String area, int year) {
        if (!scope.coversAll(area, LocalDate.of(year, 12, 31))) {
            return null;
        }
        var checked = 0L;
        var differing = 0L;
        var shown = new ArrayList<UUID>();
        var rows = portion(area, year, new UUID(0, 0), "");
        while (!rows.isEmpty()) {
            for (var row : rows) {
                checked++;
                if (!isReproduced(row)) {
                    differing++;
                    if (shown.size() < MOST_SHOWN) {
                        shown.add(row.surveyId);
                    }
                }
            }
            var last = rows.get(rows.size() - 1);
            rows = rows.size() < PORTION ? List.of() : portion(area, year, last.surveyId, last.standard);
        }
        return new RecomputationView(area, year, checked, checked - differing, differing, shown);
    }

    private boolean isReproduced(Row row) {
        var standard = standards.known(row.standard);
        var inputs = CanonicalJson.read(row.inputs, ClassificationInputs.class);
        var judgement = Judgement.of(standard, inputs);
        return CanonicalJson.hash(row.inputs).equals(row.inputsHash)
                && standard.contentHash().equals(row.standardHash)
                && judgement
                        .indicators()
                        .equals(CanonicalJson.read(row.indicators, new TypeReference<List<IndicatorResult>>() {}))
                && judgement.deprivations().equals(List.of(row.deprivations))
                && judgement
                        .verdict()
                        .filter(verdict -> verdict.householdClass().name().equals(row.householdClass)
                                && (verdict.povertyType() == null
                                        ? row.povertyType == null
                                        : verdict.povertyType().name().equals(row.povertyType)))
                        .isPresent();
    }

    @SuppressWarnings("unchecked")
    private List<Row> portion(String area, int year, UUID afterSurvey, String afterStandard) {
        return entityManager
                .createNativeQuery("""
                        select c.survey_id, c.standard, c.class, c.poverty_type, c.inputs, c.inputs_hash, c.standard_hash,
                            c.indicators, c.deprivations
                        from classification c
                        join communes_within(?1, ?2) a on a.code = c.commune_code and a.valid_from = c.commune_valid_from
                        where c.round_year = ?3 and (c.survey_id, c.standard) > (?4, ?5)
                        order by c.survey_id, c.standard limit ?6""", Row.class)
                .setParameter(1, area)
                .setParameter(2, LocalDate.of(year, 12, 31))
                .setParameter(3, year)
                .setParameter(4, afterSurvey)
                .setParameter(5, afterStandard)
                .setParameter(6, PORTION)
                .getResultList();
    }

    /** A classification as it is kept. */
    record Row(
            UUID surveyId,
            String standard,
            String householdClass,
            @Nullable String povertyType,
            String inputs,
            String inputsHash,
            String standardHash,
            String indicators,
            String[] deprivations) {}

    /** What came of drawing the results again. */
    @Schema(name = "Recomputation")
    record RecomputationView(
            @Schema(required = true) String area,
            @Schema(required = true) int year,

            @Schema(required = true, description = "Results that were drawn again, superseded ones too.")
            long checked,

            @Schema(required = true, description = "Those that came out the same, bit for bit.")
            long reproduced,

            @Schema(required = true) long differing,

            @Schema(required = true, description = "The surveys of the first 100 that differ.")
            List<UUID> differingSurveys) {}
}
