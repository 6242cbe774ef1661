package vn.giamngheo.household.subject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.observation.MemberObservation;
import vn.giamngheo.household.readlog.PersonReadView;
import vn.giamngheo.household.registry.ShowPerson;
import vn.giamngheo.household.survey.model.Survey;
import vn.giamngheo.household.survey.model.SurveyState;

/** All that is kept about one person, to be handed to him. */
@Schema(
        name = "PersonExtract",
        description = "All that is kept about one person; nothing of the others in his household.")
record ExtractView(
        @Schema(required = true) Instant drawnAt,
        @Schema(required = true) ShowPerson.PersonView person,
        @Schema(required = true) List<SurveyPart> surveys,
        @Schema(required = true) List<KeptOfHousehold.ClassView> classes,
        @Schema(required = true) List<KeptOfHousehold.CertificateView> certificates,
        @Schema(required = true) List<KeptOfHousehold.ComplaintView> complaints,
        @Schema(required = true) List<SubjectRequestView> requests,

        @Schema(required = true, description = "Who looked at the household's record, the latest first.")
        List<PersonReadView> reads,

        @Schema(
                required = true,
                description = "More reads are kept than are shown here; GET /person-reads has them all.")
        boolean moreReads) {

    /** A form of the household, with what it says of this person. */
    @Schema(name = "SurveyInExtract")
    record SurveyPart(
            @Schema(required = true) UUID id,
            @Schema(required = true) int roundYear,
            @Schema(required = true) int revision,
            @Schema(required = true) SurveyState state,
            @Schema(required = true) LocalDate surveyedOn,

            @Schema(nullable = true, description = "Absent where nothing was observed of him.") @Nullable
            MemberObservation observed) {

        static SurveyPart of(Survey survey, UUID member) {
            var observations = survey.observations();
            return new SurveyPart(
                    survey.id(),
                    survey.roundYear(),
                    survey.revision(),
                    survey.state(),
                    survey.surveyedOn(),
                    observations == null ? null : observations.of(member).orElse(null));
        }
    }
}
