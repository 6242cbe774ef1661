package vn.giamngheo.task.scorecard;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Effects as the API shows them. */
@Schema(name = "Effects", description = "How much of the work that was reported done surveys confirmed.")
record EffectsView(
        @Schema(required = true, examples = "482") String area,
        @Schema(required = true, examples = "2016..2020") String year,
        @Schema(required = true) By by,

        @Schema(required = true, description = "The time of reading.")
        Instant asOf,

        @Schema(required = true) List<Item> items,
        @Schema(required = true) EffectView total,

        @Schema(required = true, description = "Some of the counted households are made up for a demonstration.")
        boolean containsSyntheticData) {

    /** By what effects are told apart. */
    @Schema(name = "EffectsBy")
    enum By {
        AGENCY(Grouping.AGENCY),
        PROGRAMME(Grouping.PROGRAMME),
        NEED(Grouping.NEED);

        private final Grouping grouping;

        By(Grouping grouping) {
            this.grouping = grouping;
        }

        Grouping grouping() {
            return grouping;
        }
    }

    /** The effect of an agency's work, of a programme, or on a need. */
    @Schema(name = "EffectRow", description = "The effect of an agency's work, of a programme, or on a need.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            @Schema(
                    description =
                            "Code of the agency, the programme or the need; absent for work through no programme.",
                    examples = "HEALTH")
            @Nullable
            String key,

            @Schema(description = "Of an agency, in the reader's language.") @Nullable
            String name,

            @Schema(required = true) EffectView effect) {}

    static EffectsView of(String area, Years years, By by, ReadEffects.Effects effects, Instant asOf, Locale language) {
        var total = effects.total();
        var items = effects.rows().entrySet().stream()
                .map(row -> {
                    var name = effects.names().get(row.getKey());
                    return new Item(
                            row.getKey().code().isEmpty() ? null : row.getKey().code(),
                            name == null ? null : name.in(language),
                            EffectView.of(row.getValue(), by.grouping(), row.getKey(), area, years));
                })
                .toList();
        return new EffectsView(
                area, years.toString(), by, asOf, items, EffectView.total(total, area, years), total.synthetic());
    }
}
