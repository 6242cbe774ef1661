package vn.giamngheo.household.standard;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.area.AreaType;

/** Reads the standards with their lines and indicators. */
@ApplicationScoped
class StandardStore {

    private final EntityManager entityManager;

    StandardStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<PovertyStandard> all() {
        var lines = lines();
        var indicators = indicators();
        @SuppressWarnings("unchecked")
        List<StandardRow> rows =
                entityManager.createNativeQuery("""
                        select code, rule, first_review_year, last_review_year, min_deprivations, legal_basis, source
                        from poverty_standard order by code""", StandardRow.class).getResultList();
        return rows.stream().map(row -> row.with(lines, indicators)).toList();
    }

    @SuppressWarnings("unchecked")
    List<LineRow> lines() {
        return entityManager.createNativeQuery("""
                        select standard, area_type, kind, amount, score, confidence, source
                        from poverty_line order by standard, area_type desc, amount""", LineRow.class).getResultList();
    }

    @SuppressWarnings("unchecked")
    List<IndicatorRow> indicators() {
        return entityManager.createNativeQuery("""
                        select standard, code, service, name_vi, name_en, cut_off_vi, confidence, source
                        from poverty_indicator order by standard, position""", IndicatorRow.class).getResultList();
    }

    /** A row of poverty_standard. */
    record StandardRow(
            String code,
            String rule,
            int firstReviewYear,
            int lastReviewYear,
            int minDeprivations,
            String legalBasis,
            String source) {

        PovertyStandard with(List<LineRow> lines, List<IndicatorRow> indicators) {
            var byArea = new EnumMap<AreaType, PovertyStandard.Lines>(AreaType.class);
            for (var areaType : AreaType.values()) {
                var own = lines.stream()
                        .filter(line -> line.standard.equals(code) && line.areaType.equals(areaType.name()))
                        .collect(java.util.stream.Collectors.toMap(LineRow::kind, LineRow::line));
                byArea.put(areaType, lines(own));
            }
            return new PovertyStandard(
                    code,
                    PovertyStandard.Rule.valueOf(rule),
                    firstReviewYear,
                    lastReviewYear,
                    minDeprivations,
                    legalBasis,
                    source,
                    byArea,
                    indicators.stream()
                            .filter(indicator -> indicator.standard.equals(code))
                            .map(IndicatorRow::code)
                            .toList());
        }

        private PovertyStandard.Lines lines(Map<String, PovertyStandard.Line> own) {
            var poverty = own.get("POVERTY");
            if (poverty == null) {
                throw new IllegalStateException("Standard " + code + " has no poverty line");
            }
            return new PovertyStandard.Lines(poverty, own.get("NEAR_POVERTY"), own.get("AVERAGE"));
        }
    }

    /** A row of poverty_line. */
    record LineRow(
            String standard,
            String areaType,
            String kind,
            long amount,
            @Nullable Integer score,
            String confidence,
            String source) {

        PovertyStandard.Line line() {
            return new PovertyStandard.Line(amount, score);
        }
    }

    /** A row of poverty_indicator. */
    record IndicatorRow(
            String standard,
            String code,
            String service,
            String nameVi,
            String nameEn,
            String cutOffVi,
            String confidence,
            String source) {}
}
