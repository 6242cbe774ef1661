package vn.giamngheo.household.observation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a surveyor saw. An absent value was not observed; an empty list was observed to be empty.
 *
 * <p>Lists come in one order whatever order they were sent in, so that the same observations are the same text.
 */
@Schema(
        name = "Observations",
        description = "What the surveyor saw; an absent field was not observed, an empty list was seen to be empty.")
public record Observations(
        @Schema(nullable = true) @Nullable @Valid Dwelling dwelling,
        @Schema(nullable = true) @Nullable WaterSource waterSource,
        @Schema(nullable = true) @Nullable Latrine latrine,
        @Schema(nullable = true) @Nullable WasteDisposal waste,

        @Schema(nullable = true, description = "Services that some member uses.") @Nullable @Size(max = 10)
        List<@NotNull TelecomUse> telecom,

        @Schema(nullable = true) @Nullable @Size(max = 20) List<@NotNull Device> devices,

        @Schema(nullable = true, description = "The loudspeakers of the commune or village can be heard.") @Nullable
        Boolean hearsLoudspeaker,

        @Schema(nullable = true) @Nullable @Size(max = 50) List<@NotNull @Valid MemberObservation> members) {

    public Observations {
        telecom = inOrder(telecom);
        devices = inOrder(devices);
        members = members == null
                ? null
                : members.stream()
                        .sorted(Comparator.nullsFirst(Comparator.comparing(
                                MemberObservation::memberId, Comparator.nullsFirst(Comparator.naturalOrder()))))
                        .toList();
    }

    public Optional<MemberObservation> of(UUID memberId) {
        return members == null
                ? Optional.empty()
                : members.stream()
                        .filter(member -> member.memberId().equals(memberId))
                        .findFirst();
    }

    /** For those who may not see what concerns a person's health or benefits. */
    public Observations withoutHealth() {
        return new Observations(
                dwelling,
                waterSource,
                latrine,
                waste,
                telecom,
                devices,
                hearsLoudspeaker,
                members == null
                        ? null
                        : members.stream().map(MemberObservation::withoutHealth).toList());
    }

    private static <E extends Enum<E>> @Nullable List<E> inOrder(@Nullable List<E> elements) {
        return elements == null
                ? null
                : elements.stream()
                        .sorted(Comparator.nullsFirst(Comparator.naturalOrder()))
                        .distinct()
                        .toList();
    }
}
