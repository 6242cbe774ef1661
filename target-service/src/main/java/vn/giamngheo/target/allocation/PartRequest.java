package vn.giamngheo.target.allocation;

import java.util.List;
import java.util.TreeMap;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A commune's part as an officer sets it. */
@Schema(name = "AllocationPartRequest", description = "What one commune is to take upon itself.")
record PartRequest(
        @Schema(required = true) @NotNull @Size(max = 15) List<@NotNull @Valid Amount> years) {

    TreeMap<Integer, Long> amounts() {
        var amounts = new TreeMap<Integer, Long>();
        years.forEach(amount -> amounts.put(amount.year, amount.amount));
        return amounts;
    }

    /** What it is to do in a year. */
    @Schema(name = "AllocationAmountRequest", description = "What a commune is to do in a year.")
    record Amount(
            @Schema(required = true, examples = "2016") @NotNull @Min(2000) @Max(2100)
            Integer year,

            @Schema(
                    required = true,
                    description =
                            "RATE_PATH: poor households fewer. COUNT_SHARE: 1 once the unit has been reached, 0 before.",
                    examples = "10")
            @NotNull
            @Min(0)
            @Max(10_000_000)
            Long amount) {}
}
