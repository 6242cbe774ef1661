package vn.giamngheo.household.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.classification.CanonicalJson;

/** All that ever happened to a household: who changed what, when, and from which day on. */
@Schema(name = "HouseholdHistory")
public record HistoryView(@Schema(required = true) List<ChangeView> items) {

    private static final String IDENTITY = "identityNumber";

    /** What a caller who may not see personal data learns only that it changed. */
    private static final Set<String> PERSONAL =
            Set.of("fullName", "birthDate", "ethnicity", "address", "occupation", "disability");

    static List<ChangeView> of(List<HouseholdJournal.Row> rows, boolean shown) {
        var changes = new ArrayList<ChangeView>();
        Map<String, String> before = Map.of();
        for (var row : rows) {
            var now = fields(row.snapshot());
            changes.add(new ChangeView(
                    row.version(),
                    HouseholdJournal.Kind.valueOf(row.kind()),
                    row.effectiveOn(),
                    row.reason(),
                    row.changedAt(),
                    row.changedBy(),
                    before.isEmpty() ? List.of() : differences(before, now, shown)));
            before = now;
        }
        return changes;
    }

    /** What of the changes concerns one member or all: of the others nothing is told. */
    static List<ChangeView> concerning(List<ChangeView> changes, UUID member) {
        return changes.stream()
                .map(change -> change.with(change.changes().stream()
                        .filter(field -> !field.pointer().startsWith("/members/")
                                || field.pointer().startsWith("/members/" + member + "/"))
                        .toList()))
                .toList();
    }

    private static List<FieldView> differences(Map<String, String> before, Map<String, String> now, boolean shown) {
        var pointers = new TreeSet<>(before.keySet());
        pointers.addAll(now.keySet());
        return pointers.stream()
                .filter(pointer -> !Objects.equals(before.get(pointer), now.get(pointer)))
                .map(pointer -> isHidden(pointer, shown)
                        ? new FieldView(pointer, null, null)
                        : new FieldView(pointer, before.get(pointer), now.get(pointer)))
                .toList();
    }

    private static boolean isHidden(String pointer, boolean shown) {
        var field = pointer.substring(pointer.lastIndexOf('/') + 1);
        return field.equals(IDENTITY) || (!shown && PERSONAL.contains(field));
    }

    private static Map<String, String> fields(String snapshot) {
        var fields = new TreeMap<String, String>();
        flatten("", CanonicalJson.read(snapshot, JsonNode.class), fields);
        return fields;
    }

    /** Members are told apart by their id, not by their place in the list. */
    private static void flatten(String pointer, JsonNode node, Map<String, String> fields) {
        if (node.isObject()) {
            node.properties().forEach(each -> flatten(pointer + "/" + each.getKey(), each.getValue(), fields));
        } else if (node.isArray() && pointer.equals("/members")) {
            node.forEach(member -> flatten(pointer + "/" + member.path("id").asText(), member, fields));
        } else {
            fields.put(pointer, node.isTextual() ? node.asText() : node.toString());
        }
    }

    /** One change. */
    @Schema(name = "HouseholdChange")
    public record ChangeView(
            @Schema(required = true) long version,
            @Schema(required = true) HouseholdJournal.Kind kind,

            @Schema(required = true, description = "From which day on it holds.")
            LocalDate effectiveOn,

            @Schema(nullable = true) @Nullable String reason,
            @Schema(required = true) Instant changedAt,

            @Schema(required = true, description = "The account that entered it.")
            String changedBy,

            @Schema(required = true) List<FieldView> changes) {

        private ChangeView with(List<FieldView> others) {
            return new ChangeView(version, kind, effectiveOn, reason, changedAt, changedBy, others);
        }
    }

    /** One field that is not as it was; values are left out where the caller may not see them. */
    @Schema(name = "HouseholdFieldChange")
    public record FieldView(
            @Schema(required = true, examples = "/address") String pointer,
            @Schema(nullable = true) @Nullable String before,
            @Schema(nullable = true) @Nullable String now) {}
}
