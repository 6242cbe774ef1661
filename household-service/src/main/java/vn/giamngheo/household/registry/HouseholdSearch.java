package vn.giamngheo.household.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.area.AreaScope;

/**
 * Searches the register as a person would: by code, by a name with or without its tones, by a part of it, by initials. The
 * better way of matching comes first; within one, the order is that of registration.
 */
@ApplicationScoped
class HouseholdSearch {

    /**
     * The page is found first and told about afterwards. What the planner cannot estimate stands in a {@code coalesce}, which
     * it takes for one half: taken for a rarity, as it would be otherwise, a common name would be sorted whole for one page.
     */
    private static final String FIND = """
            select h.id, h.code, h.commune_code, h.commune_valid_from, h.village_code, h.synthetic from household h
            where h.state = 'ACTIVE' and h.id > :after
                and coalesce(row(h.commune_code, h.commune_valid_from)
                    = any (array(select row(code, valid_from) from covered_communes(:scope))), false)""";

    private static final String TELL = """
            select h.id, h.code, h.commune_code, h.commune_valid_from, a.name as commune_name, h.village_code,
                head.full_name as head_name,
                (select count(*) from member where household_id = h.id and left_on is null) as members, h.synthetic, %d as stage
            from (%s order by h.id limit :rows) h
            join area a on a.code = h.commune_code and a.valid_from = h.commune_valid_from
            join member head on head.household_id = h.id and head.relation = 'HEAD' and head.left_on is null
            order by h.id""";

    private static final UUID BEGINNING = new UUID(0, 0);

    private final EntityManager entityManager;
    private final AreaScope scope;

    HouseholdSearch(EntityManager entityManager, AreaScope scope) {
        this.entityManager = entityManager;
        this.scope = scope;
    }

    List<Row> search(Filter filter, int fromStage, UUID after, int rows) {
        var stages = filter.text == null ? List.of(new Stage("", Map.of())) : stages(filter.text);
        var found = new ArrayList<Row>();
        var start = after;
        var better = new ArrayList<>(stages.subList(0, fromStage));
        for (var stage = fromStage; stage < stages.size() && found.size() < rows; stage++) {
            var some = search(filter, stages.get(stage), stage, better, start, rows - found.size());
            found.addAll(some);
            // What a way has not found from the beginning on, no later one can find again.
            if (!some.isEmpty() || !start.equals(BEGINNING)) {
                better.add(stages.get(stage));
            }
            start = BEGINNING;
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private List<Row> search(Filter filter, Stage way, int stage, List<Stage> better, UUID after, int rows) {
        var query = new StringBuilder(FIND);
        var parameters = new HashMap<String, Object>(Map.of("after", after, "scope", scope.codes()));
        filter.into(query, parameters);
        query.append(way.condition);
        parameters.putAll(way.parameters);
        // What a better way has found already is not found again. Those are few, which the planner takes from this form
        // only.
        for (var other : better) {
            query.append(" and nullif(true").append(other.condition).append(", true) is not null");
            parameters.putAll(other.parameters);
        }
        parameters.put("rows", rows);
        var prepared = entityManager.createNativeQuery(TELL.formatted(stage, query), Row.class);
        parameters.forEach(prepared::setParameter);
        return prepared.getResultList();
    }

    private List<Stage> stages(String text) {
        // How rare a name is decides how it is best looked for, so that each one is planned on its own.
        var folded = (Folded) entityManager
                .createNativeQuery(
                        "select fold_vi(:text) as folded, tone_vi(:text) as toned,"
                                + " set_config('plan_cache_mode', 'force_custom_plan', true) as plans",
                        Folded.class)
                .setParameter("text", text.strip())
                .getSingleResult();
        var stages = new ArrayList<Stage>();
        stages.add(new Stage(" and h.code like :code", Map.of("code", literal(text.strip()) + "%")));
        var part = "%" + literal(folded.folded) + "%";
        if (!folded.toned.equals(folded.folded)) {
            stages.add(ofMembers(
                    "m.folded_name like :folded and coalesce(m.toned_name like :toned, false)",
                    Map.of("folded", part, "toned", "%" + literal(folded.toned) + "%")));
        } else {
            // As a regular expression, for of that the planner's samples tell how rare it is. Words that nobody has are
            // not
            // to be looked for by walking through the whole register, as if they were as common as their parts.
            stages.add(ofMembers("m.folded_name ~ :words", Map.of("words", "\\m" + quoted(folded.folded) + "\\M")));
        }
        stages.add(ofMembers("m.folded_name like :folded", Map.of("folded", part)));
        if (folded.folded.matches("[a-z]{2,8}")) {
            stages.add(ofMembers("m.initials like :initials", Map.of("initials", folded.folded + "%")));
        }
        return stages;
    }

    private static Stage ofMembers(String condition, Map<String, Object> parameters) {
        return new Stage(
                " and exists (select from member m where m.household_id = h.id and m.left_on is null and " + condition
                        + ")",
                parameters);
    }

    /** For a regular expression, in which everything but letters, digits and spaces may mean something else. */
    private static String quoted(String text) {
        return text.replaceAll("[^\\p{L}\\p{N} ]", "\\\\$0");
    }

    /** For LIKE, in which these three mean something else. */
    private static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /** Which households are wanted; what is null does not matter. */
    record Filter(
            @Nullable String text,
            @Nullable String code,
            @Nullable String commune,
            @Nullable String village,
            @Nullable String householdClass,
            @Nullable Integer year,
            @Nullable String standard,
            @Nullable List<byte[]> identityIndexes) {

        void into(StringBuilder query, Map<String, Object> parameters) {
            if (code != null) {
                query.append(" and h.code like :codeBegins");
                parameters.put("codeBegins", literal(code.strip()) + "%");
            }
            if (commune != null) {
                query.append(" and h.commune_code = :commune");
                parameters.put("commune", commune);
            }
            if (village != null) {
                query.append(" and h.village_code = :village");
                parameters.put("village", village);
            }
            if (identityIndexes != null) {
                query.append(" and exists (select from member i where i.household_id = h.id and i.left_on is null"
                        + " and i.identity_index in (:identities))");
                parameters.put("identities", identityIndexes);
            }
            if (householdClass != null && year != null) {
                query.append(" and exists (select from classification c where c.household_id = h.id"
                        + " and c.round_year = :year and c.class = :class and c.current");
                parameters.put("year", year);
                parameters.put("class", householdClass);
                if (standard != null) {
                    query.append(" and c.standard = :standard");
                    parameters.put("standard", standard);
                }
                query.append(")");
            }
        }
    }

    private record Stage(String condition, Map<String, Object> parameters) {}

    /** A text as the database folds it. */
    record Folded(String folded, String toned, String plans) {}

    /** A household in a list: its head, not all of its members. */
    record Row(
            UUID id,
            String code,
            String communeCode,
            LocalDate communeValidFrom,
            String communeName,
            @Nullable String villageCode,
            String headName,
            Long members,
            boolean synthetic,
            int stage) {}
}
