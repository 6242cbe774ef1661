package vn.giamngheo.task.assignment;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.agency.Certainty;

/** An assignment as the API shows it. */
@Schema(name = "Assignment", description = "An agency's standing duty in a plan.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AssignmentView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID planId,

        @Schema(required = true, description = "The area that the plan is for.", examples = "482")
        String planArea,

        @Schema(required = true, description = "The agency answers for the whole plan: it accepts the others' reports.")
        boolean leadsPlan,

        @Schema(required = true, examples = "EDUCATION") String agency,
        @Schema(required = true) AssignmentRole role,

        @Schema(
                required = true,
                description = "CONFIRMED: the plan uses the role's own verb. DERIVED: it uses another; see textNote.")
        Certainty roleConfidence,

        @Schema(required = true, description = "The plan's own words, in Vietnamese.")
        String text,

        @Schema(description = "What a reader of these words should know, in Vietnamese.") @Nullable
        String textNote,

        @Schema(description = "As the plan quotes it.") @Nullable
        String legalBasis,

        @Schema(required = true, examples = "2016") int firstYear,

        @Schema(required = true, description = "Inclusive.", examples = "2020")
        int lastYear,

        @Schema(
                required = true,
                description = "What the duty moves: deprivations of the standard VN-2016 and indicators of the plan."
                        + " HEALTH_INSURANCE is the name of one of each.")
        List<String> indicators,

        @Schema(description = "CONFIRMED: the plan names the indicators. DERIVED: they follow from the duty.") @Nullable
        Certainty indicatorConfidence,

        @Schema(required = true) String source,

        @Schema(required = true, description = "The number in the ETag.")
        long version) {

    static AssignmentView of(Assignment assignment) {
        return new AssignmentView(
                assignment.id(),
                assignment.planId(),
                assignment.planArea(),
                assignment.leadsPlan(),
                assignment.agency(),
                assignment.role(),
                assignment.roleConfidence(),
                assignment.text(),
                assignment.textNote(),
                assignment.legalBasis(),
                assignment.firstYear(),
                assignment.lastYear(),
                assignment.indicators(),
                assignment.indicatorConfidence(),
                assignment.source(),
                assignment.version());
    }
}
