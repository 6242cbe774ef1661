package vn.giamngheo.household.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.classification.CanonicalJson;
import vn.giamngheo.household.observation.MemberObservation;
import vn.giamngheo.household.observation.Observations;
import vn.giamngheo.household.survey.model.Finding;
import vn.giamngheo.household.survey.model.Survey;

/** Compares what two surveys of a household say, field by field: a pure function. */
public final class ContentDiff {

    private ContentDiff() {}

    static List<Change> between(Survey before, Survey now) {
        var old = fields(before);
        var fresh = fields(now);
        var pointers = new TreeSet<>(old.keySet());
        pointers.addAll(fresh.keySet());
        var changes = new ArrayList<Change>();
        for (var pointer : pointers) {
            var was = old.get(pointer);
            var is = fresh.get(pointer);
            if (!java.util.Objects.equals(was, is)) {
                changes.add(new Change(pointer, was, is));
            }
        }
        return changes;
    }

    private static Map<String, String> fields(Survey survey) {
        var fields = new TreeMap<String, String>();
        flatten("/causes", json(survey.causes()), fields);
        for (var finding : survey.findings()) {
            flatten("/findings/" + finding.standard(), json(Said.of(finding)), fields);
        }
        var observations = survey.observations();
        if (observations != null) {
            flatten("/observations", json(withoutMembers(observations)), fields);
            var members = observations.members() == null ? List.<MemberObservation>of() : observations.members();
            members.forEach(member -> flatten("/observations/members/" + member.memberId(), json(member), fields));
        }
        fields.keySet().removeIf(pointer -> pointer.endsWith("/memberId"));
        return fields;
    }

    private static Observations withoutMembers(Observations seen) {
        return new Observations(
                seen.dwelling(),
                seen.waterSource(),
                seen.latrine(),
                seen.waste(),
                seen.telecom(),
                seen.devices(),
                seen.hearsLoudspeaker(),
                null);
    }

    private static JsonNode json(Object value) {
        return CanonicalJson.read(CanonicalJson.write(value), JsonNode.class);
    }

    private static void flatten(String pointer, JsonNode node, Map<String, String> fields) {
        if (node.isObject()) {
            node.properties().forEach(each -> flatten(pointer + "/" + each.getKey(), each.getValue(), fields));
        } else {
            fields.put(pointer, node.isTextual() ? node.asText() : node.toString());
        }
    }

    /** One field that is not as it was; absent where it was not said. */
    public record Change(
            String pointer,
            @Nullable String before,
            @Nullable String now) {}

    private record Said(
            @Nullable Long incomePerHead,
            @Nullable Integer incomeScore,
            @Nullable List<String> deprivations) {

        static Said of(Finding finding) {
            return new Said(finding.incomePerHead(), finding.incomeScore(), finding.deprivations());
        }
    }
}
