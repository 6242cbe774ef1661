package vn.giamngheo.task.scorecard;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.task.store.Conditions;

/** By what figures are grouped; the columns are called alike in the tables task and verification. */
@Schema(name = "ScorecardsBy")
enum Grouping {
    AGENCY("agency"),
    COMMUNE("commune_code", "commune_valid_from"),
    NEED("need"),
    PROGRAMME("coalesce(programme, '')");

    private static final String NO_DAY = "cast('0001-01-01' as date)";

    private final String code;
    private final String since;

    Grouping(String code) {
        this(code, NO_DAY);
    }

    Grouping(String code, String since) {
        // In the order of the bytes, which is that of Java, whatever the database's language.
        this.code = code + " collate \"C\"";
        this.since = since;
    }

    /** The two columns of the key, to be grouped and ordered by. */
    String columns() {
        return code + " as code, " + since + " as since";
    }

    /** Only groups after the key; null stands for the beginning. */
    Conditions after(@Nullable GroupKey key, Conditions conditions) {
        return key == null
                ? conditions
                : conditions
                        .and("(" + code + ", " + since + ") > (:afterCode, :afterSince)")
                        .with("afterCode", key.code())
                        .with("afterSince", key.since());
    }
}
