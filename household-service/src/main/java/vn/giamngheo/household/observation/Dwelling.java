package vn.giamngheo.household.observation;

import java.math.BigDecimal;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The house: its three main parts and its floor. */
@Schema(name = "Dwelling")
public record Dwelling(
        @Schema(nullable = true) @Nullable Material wall,
        @Schema(nullable = true) @Nullable Material pillar,
        @Schema(nullable = true) @Nullable Material roof,

        @Schema(nullable = true, description = "Square metres of the whole house.", examples = "42.5")
        @Nullable
        @DecimalMin("0")
        @DecimalMax("10000")
        @Digits(integer = 5, fraction = 2)
        BigDecimal floorArea) {}
