package vn.giamngheo.household.lineage;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.giamngheo.household.registry.Relation;

/** What a member becomes. */
@Schema(name = "MemberRole")
record MemberRole(
        @Schema(required = true) @NotNull UUID memberId,
        @Schema(required = true) @NotNull Relation relation) {}
