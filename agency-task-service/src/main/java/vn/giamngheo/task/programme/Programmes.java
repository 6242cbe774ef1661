package vn.giamngheo.task.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.jspecify.annotations.Nullable;

/** The programmes and their benefits in PostgreSQL. */
@ApplicationScoped
class Programmes {

    private static final String PROGRAMME = """
            select p.code, p.name_vi, p.name_en, p.legal_basis, p.note_vi, p.note_en, p.agency, p.valid_from, p.valid_to,
                p.confidence, p.source
            from programme p""";
    private static final String BENEFIT = """
            select p.code, p.name_vi, p.name_en, p.legal_basis, p.note_vi, p.note_en, p.agency, p.valid_from, p.valid_to,
                p.confidence, p.source,
                b.code as b_code, b.text_vi, b.text_en, b.amount, b.unit, b.months_max, b.group_code, b.conditions_known,
                b.classes, b.poverty_types, b.deprivations, b.escaped_within_years, b.age_from, b.age_to,
                b.commune_flags, b.stated, b.valid_from as b_valid_from, b.valid_to as b_valid_to,
                b.confidence as b_confidence, b.source as b_source
            from benefit b join programme p on p.code = b.programme""";
    private static final String IN_ORDER = " order by p.code, b.code, b.valid_from nulls first";

    private final EntityManager database;

    Programmes(EntityManager database) {
        this.database = database;
    }

    List<Programme> after(@Nullable LocalDate asOf, @Nullable String code, int limit) {
        var sql = PROGRAMME + " where p.code > :after"
                + (asOf == null
                        ? ""
                        : " and coalesce(p.valid_from <= :asOf, true) and coalesce(p.valid_to > :asOf, true)")
                + " order by p.code";
        var query = database.createNativeQuery(sql, Tuple.class).setParameter("after", code == null ? "" : code);
        if (asOf != null) {
            query.setParameter("asOf", asOf);
        }
        List<Tuple> rows = query.setMaxResults(limit).getResultList();
        return rows.stream().map(Programmes::programme).toList();
    }

    Optional<Programme> one(String code) {
        List<Tuple> rows = database.createNativeQuery(PROGRAMME + " where p.code = :code", Tuple.class)
                .setParameter("code", code)
                .getResultList();
        return rows.stream().map(Programmes::programme).findFirst();
    }

    List<Benefit> benefitsOf(String programme) {
        List<Tuple> rows = database.createNativeQuery(BENEFIT + " where b.programme = :code" + IN_ORDER, Tuple.class)
                .setParameter("code", programme)
                .getResultList();
        return rows.stream().map(Programmes::benefit).toList();
    }

    /** A few dozen rows: which of them hold on a day, the rule says. */
    List<Benefit> benefits() {
        List<Tuple> rows =
                database.createNativeQuery(BENEFIT + IN_ORDER, Tuple.class).getResultList();
        return rows.stream().map(Programmes::benefit).toList();
    }

    private static Programme programme(Tuple row) {
        var note = row.get("note_vi", String.class);
        return new Programme(
                row.get("code", String.class),
                new BothLanguages(row.get("name_vi", String.class), row.get("name_en", String.class)),
                row.get("legal_basis", String.class),
                note == null ? null : new BothLanguages(note, row.get("note_en", String.class)),
                row.get("agency", String.class),
                new Period(row.get("valid_from", LocalDate.class), row.get("valid_to", LocalDate.class)),
                row.get("confidence", String.class),
                row.get("source", String.class));
    }

    private static Benefit benefit(Tuple row) {
        return new Benefit(
                programme(row),
                row.get("b_code", String.class),
                new BothLanguages(row.get("text_vi", String.class), row.get("text_en", String.class)),
                row.get("amount", BigDecimal.class),
                Unit.valueOf(row.get("unit", String.class)),
                row.get("months_max", Integer.class),
                row.get("group_code", String.class),
                row.get("conditions_known", Boolean.class),
                new Conditions(
                        set(row, "classes", HouseholdClass::valueOf),
                        set(row, "poverty_types", PovertyType::valueOf),
                        set(row, "deprivations", Deprivation::valueOf),
                        row.get("escaped_within_years", Integer.class),
                        row.get("age_from", Integer.class),
                        row.get("age_to", Integer.class),
                        set(row, "commune_flags", CommuneFlag::valueOf),
                        set(row, "stated", Stated::valueOf)),
                new Period(row.get("b_valid_from", LocalDate.class), row.get("b_valid_to", LocalDate.class)),
                row.get("b_confidence", String.class),
                row.get("b_source", String.class));
    }

    private static <T> Set<T> set(Tuple row, String column, Function<String, T> constant) {
        var codes = row.get(column, String[].class);
        return codes == null ? Set.of() : Arrays.stream(codes).map(constant).collect(Collectors.toUnmodifiableSet());
    }
}
