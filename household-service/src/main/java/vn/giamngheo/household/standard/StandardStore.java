package vn.giamngheo.household.standard;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.area.AreaType;

/** Reads the standards with their lines and indicators, and takes a new one in. */
@ApplicationScoped
class StandardStore {

    private static final String STANDARDS = """
            select code, level, area_code, base, rule, first_review_year, last_review_year, min_deprivations, legal_basis,
                source, confidence, content_hash, request_hash,
                exists (select from survey_round_standard r where r.standard = s.code) as used
            from poverty_standard s where cast(?1 as text) is null or code = ?1 order by code""";

    private static final String LINES = """
            select standard, area_type, kind, amount, score, confidence, score_confidence, source
            from poverty_line where cast(?1 as text) is null or standard = ?1 order by standard, area_type desc, amount""";

    private static final String INDICATORS = """
            select standard, code, service, name_vi, name_en, cut_off_vi, cut_off_en, cast(cut_off as text) as cut_off,
                confidence, source
            from poverty_indicator where cast(?1 as text) is null or standard = ?1 order by standard, position""";

    private final EntityManager entityManager;
    private final ObjectMapper json;

    StandardStore(EntityManager entityManager, ObjectMapper json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    List<StandardRow> standards(@Nullable String code) {
        return rows(STANDARDS, code, StandardRow.class);
    }

    List<LineRow> lines(@Nullable String code) {
        return rows(LINES, code, LineRow.class);
    }

    List<IndicatorRow> indicators(@Nullable String code) {
        return rows(INDICATORS, code, IndicatorRow.class);
    }

    Optional<PovertyStandard> find(String code) {
        return standards(code).stream().findFirst().map(row -> standard(row, lines(code), indicators(code)));
    }

    /** Copies what the province keeps of the national standard, and puts its own lines in place of the others. */
    void add(AddStandardRequest request, String hash, String author) {
        entityManager
                .createNativeQuery("""
                        insert into poverty_standard (code, level, area_code, base, rule, first_review_year,
                            last_review_year, min_deprivations, legal_basis, source, confidence, created_by, request_hash)
                        select ?1, 'PROVINCIAL', ?2, code, rule, ?3, ?4, min_deprivations, ?5, ?6, ?7, ?8, ?10
                        from poverty_standard where code = ?9""")
                .setParameter(1, request.code())
                .setParameter(2, request.areaCode())
                .setParameter(3, request.firstReviewYear())
                .setParameter(4, request.lastReviewYear())
                .setParameter(5, request.legalBasis())
                .setParameter(6, request.source())
                .setParameter(7, request.confidence().name())
                .setParameter(8, author)
                .setParameter(9, request.base())
                .setParameter(10, hash)
                .executeUpdate();
        request.lines()
                .forEach(line -> entityManager
                        .createNativeQuery("""
                        insert into poverty_line (standard, area_type, kind, amount, confidence, source)
                        values (?1, ?2, ?3, ?4, ?5, ?6)""")
                        .setParameter(1, request.code())
                        .setParameter(2, line.areaType().name())
                        .setParameter(3, line.kind().name())
                        .setParameter(4, line.amount())
                        .setParameter(5, request.confidence().name())
                        .setParameter(6, request.source())
                        .executeUpdate());
        entityManager
                .createNativeQuery("""
                        insert into poverty_indicator (standard, code, position, service, name_vi, name_en, cut_off_vi,
                            cut_off_en, cut_off, confidence, source)
                        select ?1, code, position, service, name_vi, name_en, cut_off_vi, cut_off_en, cut_off, confidence,
                            source
                        from poverty_indicator where standard = ?2""")
                .setParameter(1, request.code())
                .setParameter(2, request.base())
                .executeUpdate();
        entityManager
                .createNativeQuery(
                        "update poverty_standard set content_hash = poverty_standard_hash(code) where code = ?1")
                .setParameter(1, request.code())
                .executeUpdate();
    }

    private <R> List<R> rows(String query, @Nullable String code, Class<R> type) {
        @SuppressWarnings("unchecked")
        List<R> rows = entityManager
                .createNativeQuery(query, type)
                .setParameter(1, code)
                .getResultList();
        return rows;
    }

    private PovertyStandard standard(StandardRow row, List<LineRow> lines, List<IndicatorRow> indicators) {
        var byArea = new EnumMap<AreaType, PovertyStandard.Lines>(AreaType.class);
        for (var areaType : AreaType.values()) {
            var own = lines.stream()
                    .filter(line -> line.areaType.equals(areaType.name()))
                    .collect(Collectors.toMap(LineRow::kind, LineRow::line));
            byArea.put(areaType, lines(row.code, own));
        }
        return new PovertyStandard(
                row.code,
                PovertyStandard.Rule.valueOf(row.rule),
                row.firstReviewYear,
                row.lastReviewYear,
                row.minDeprivations,
                row.legalBasis,
                row.source,
                row.contentHash,
                byArea,
                indicators.stream()
                        .map(indicator -> new PovertyStandard.Indicator(indicator.code, cutOff(indicator.cutOff)))
                        .toList());
    }

    private static PovertyStandard.Lines lines(String code, Map<String, PovertyStandard.Line> own) {
        var poverty = own.get("POVERTY");
        if (poverty == null) {
            throw new IllegalStateException("Standard " + code + " has no poverty line");
        }
        return new PovertyStandard.Lines(poverty, own.get("NEAR_POVERTY"), own.get("AVERAGE"));
    }

    private CutOff cutOff(String text) {
        try {
            return json.readValue(text, CutOff.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A cut-off in poverty_indicator cannot be read: " + text, e);
        }
    }

    /** A row of poverty_standard. */
    record StandardRow(
            String code,
            String level,
            @Nullable String areaCode,
            @Nullable String base,
            String rule,
            int firstReviewYear,
            int lastReviewYear,
            int minDeprivations,
            String legalBasis,
            String source,
            String confidence,
            String contentHash,
            @Nullable String requestHash,
            boolean used) {}

    /** A row of poverty_line. */
    record LineRow(
            String standard,
            String areaType,
            String kind,
            long amount,
            @Nullable Integer score,
            String confidence,
            @Nullable String scoreConfidence,
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
            String cutOffEn,
            String cutOff,
            String confidence,
            String source) {}
}
