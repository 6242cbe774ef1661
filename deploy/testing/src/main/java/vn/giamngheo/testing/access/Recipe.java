package vn.giamngheo.testing.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * How an operation is called for a thing that lies in the fixture's own area, and how one sees that it was found.
 *
 * <p>Operations with {@code If-Match} are given a version that is not there: whoever may reach the thing gets 412,
 * everybody else what everybody else gets, and nothing changes.
 */
public final class Recipe {

    private final String operation;
    private final Map<String, String> path = new LinkedHashMap<>();
    private final Map<String, String> query = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Set<String> hiddenFrom = new LinkedHashSet<>();
    private final Set<String> certain = new LinkedHashSet<>();
    private final Set<String> everywhere = new LinkedHashSet<>();
    private final Set<Integer> reached = new LinkedHashSet<>();
    private @Nullable Supplier<String> body;
    private @Nullable Ladder ladder;
    private @Nullable ToLongFunction<JsonNode> figure;
    private @Nullable String shows;
    private @Nullable Outside outside;
    private @Nullable String agency;
    private String thing = "";
    private long own;
    private long siblings;

    Recipe(String operation) {
        this.operation = operation;
    }

    /** When an operation has several recipes: what this one is about, for the test's name. */
    public Recipe about(String what) {
        thing = what;
        return this;
    }

    public Recipe path(String name, Object value) {
        path.put(name, value.toString());
        return this;
    }

    public Recipe query(String name, Object value) {
        query.put(name, value.toString());
        return this;
    }

    public Recipe header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Names a version that is not there. */
    public Recipe staleVersion() {
        return header("If-Match", "\"98765\"").reaches(412);
    }

    public Recipe body(@Nullable String text) {
        return body(text == null ? null : () -> text);
    }

    /** A body of its own for each call, when calling changes something. */
    public Recipe body(@Nullable Supplier<String> text) {
        body = text;
        return this;
    }

    /** Areas other than the service's usual ones for the rule. */
    public Recipe within(Ladder other) {
        ladder = other;
        return this;
    }

    /** Must stand in the answer to whoever may look. */
    public Recipe shows(Object word) {
        shows = word.toString();
        return this;
    }

    /** A figure of the answer, and what it is for the own and for the sibling's area alone. */
    public Recipe counts(ToLongFunction<JsonNode> read, long ofOwn, long ofSibling) {
        figure = read;
        own = ofOwn;
        siblings = ofSibling;
        return this;
    }

    /** Who is let in but never shown this thing, wherever he stands; such roles have {@code (x)} in the matrix. */
    public Recipe hiddenFrom(String... roles) {
        hiddenFrom.addAll(Set.of(roles));
        return this;
    }

    /** Met by whoever looks from outside, when it is not what the operation's row says of the rest. */
    public Recipe outside(Outside instead) {
        outside = instead;
        return this;
    }

    /** These roles find it for certain, although they have {@code (x)} in the matrix; all of them when none is named. */
    public Recipe forSure(String... roles) {
        certain.addAll(roles.length == 0 ? Callers.ALL : List.of(roles));
        return this;
    }

    /** Found from everywhere, because areas limit not this thing, or not these roles. */
    public Recipe fromEverywhere(String... roles) {
        everywhere.addAll(roles.length == 0 ? Callers.ALL : List.of(roles));
        return forSure(roles);
    }

    /** For which agency the agency officer of this recipe acts, when it is not the one that he acts for elsewhere. */
    public Recipe agency(String code) {
        agency = code;
        return this;
    }

    /** Other answers that say that the thing was found: a state that forbids it, a part that is away in tests. */
    public Recipe reaches(Integer... statuses) {
        reached.addAll(Set.of(statuses));
        return this;
    }

    String operation() {
        return operation;
    }

    String about() {
        return thing.isEmpty() ? operation : operation + " of " + thing;
    }

    Map<String, String> headers() {
        return headers;
    }

    @Nullable
    String agency() {
        return agency;
    }

    @Nullable
    Ladder ladder() {
        return ladder;
    }

    @Nullable
    String word() {
        return shows;
    }

    @Nullable
    ToLongFunction<JsonNode> figure() {
        return figure;
    }

    long figureFrom(Ladder.Rung rung) {
        return switch (rung) {
            case OWN -> own;
            case ABOVE -> own + siblings;
            case SIBLING -> siblings;
            case BELOW, NOWHERE -> 0;
        };
    }

    Outside outside(AccessMatrix.Row row) {
        return outside == null ? row.outside() : outside;
    }

    boolean inside(String role, Ladder.Rung rung) {
        return everywhere.contains(role) || (rung.covers && !hides(role));
    }

    boolean isFromEverywhere(String role) {
        return everywhere.contains(role);
    }

    /** Tells whether it is certain that a role which stands inside finds the thing. */
    boolean certain(AccessMatrix.Row row, String role) {
        return certain.contains(role) || row.entry(role) == AccessMatrix.Entry.YES;
    }

    boolean hides(String role) {
        return hiddenFrom.contains(role);
    }

    Collection<String> hiddenFrom() {
        return hiddenFrom;
    }

    boolean reached(int status) {
        return status / 100 == 2 || reached.contains(status);
    }

    @Nullable
    String body() {
        return body == null ? null : body.get();
    }

    String address(String template) {
        var address = template;
        for (var parameter : path.entrySet()) {
            address = address.replace("{" + parameter.getKey() + "}", encoded(parameter.getValue()));
        }
        if (address.contains("{")) {
            throw new AssertionError("The recipe of " + operation + " leaves a gap: " + address);
        }
        var mark = "?";
        for (var parameter : query.entrySet()) {
            address += mark + parameter.getKey() + "=" + encoded(parameter.getValue());
            mark = "&";
        }
        return address;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
