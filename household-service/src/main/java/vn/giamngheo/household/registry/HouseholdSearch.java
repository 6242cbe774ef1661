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

    private static final String SELECT = """
            select h.id, h.code, h.commune_code, h.commune_valid_from, a.name as commune_name, h.village_code,
                head.full_name as head_name,
                (select count(*) from member where household_id = h.id and left_on is null) as members, h.synthetic, %d as stage
            from household h
            join area a on a.code = h.commune_code and a.valid_from = h.commune_valid_from
            join member head on head.household_id = h.id and head.relation = 'HEAD' and head.left_on is null
            where h.state = 'ACTIVE' and h.id > :after
                and (h.commune_code, h.commune_valid_from) in (select code, valid_from from covered_communes(:scope))""";

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
        for (var stage = fromStage; stage < stages.size() && found.size() < rows; stage++) {
            found.addAll(search(filter, stages, stage, start, rows - found.size()));
            start = new UUID(0, 0);
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private List<Row> search(Filter filter, List<Stage> stages, int stage, UUID after, int rows) {
        var query = new StringBuilder(SELECT.formatted(stage));
        var parameters = new HashMap<String, Object>(Map.of("after", after, "scope", scope.codes()));
        filter.into(query, parameters);
        query.append(stages.get(stage).condition);
        parameters.putAll(stages.get(stage).parameters);
        // What a better way has found already is not found again.
        for (var better : stages.subList(0, stage)) {
            query.append(" and not (true").append(better.condition).append(")");
            parameters.putAll(better.parameters);
        }
        query.append(" order by h.id limit :rows");
        parameters.put("rows", rows);
        var prepared = entityManager.createNativeQuery(query.toString(), Row.class);
        parameters.forEach(prepared::setParameter);
        return prepared.getResultList();
    }

    private List<Stage> stages(String text) {
        var folded = (Folded) entityManager
                .createNativeQuery("select fold_vi(:text) as folded, tone_vi(:text) as toned", Folded.class)
                .setParameter("text", text.strip())
                .getSingleResult();
        var stages = new ArrayList<Stage>();
        stages.add(new Stage(" and h.code like :code", Map.of("code", literal(text.strip()) + "%")));
        if (!folded.toned.equals(folded.folded)) {
            stages.add(ofMembers("toned_name like :toned", Map.of("toned", "%" + literal(folded.toned) + "%")));
        } else {
            stages.add(ofMembers(
                    "folded_name like :folded and ' ' || folded_name || ' ' like :words",
                    Map.of(
                            "folded",
                            "%" + literal(folded.folded) + "%",
                            "words",
                            "% " + literal(folded.folded) + " %")));
        }
        stages.add(ofMembers("folded_name like :folded", Map.of("folded", "%" + literal(folded.folded) + "%")));
        if (folded.folded.matches("[a-z]{2,8}")) {
            stages.add(ofMembers("initials like :initials", Map.of("initials", folded.folded + "%")));
        }
        return stages;
    }

    private static Stage ofMembers(String condition, Map<String, Object> parameters) {
        return new Stage(
                " and exists (select from member m where m.household_id = h.id and m.left_on is null and m."
                        + condition.replace(" and ' ' || folded_name", " and ' ' || m.folded_name") + ")",
                parameters);
    }

    /** For LIKE, in which these three mean something else. */
    private static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /** Which households are wanted; what is null does not matter. */
    record Filter(
            @Nullable String text,
            @Nullable String commune,
            @Nullable String village,
            @Nullable String householdClass,
            @Nullable Integer year,
            @Nullable String standard,
            byte @Nullable [] identityIndex) {

        void into(StringBuilder query, Map<String, Object> parameters) {
            if (commune != null) {
                query.append(" and h.commune_code = :commune");
                parameters.put("commune", commune);
            }
            if (village != null) {
                query.append(" and h.village_code = :village");
                parameters.put("village", village);
            }
            if (identityIndex != null) {
                query.append(" and exists (select from member i where i.household_id = h.id and i.left_on is null"
                        + " and i.identity_index = :identity)");
                parameters.put("identity", identityIndex);
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
    record Folded(String folded, String toned) {}

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
