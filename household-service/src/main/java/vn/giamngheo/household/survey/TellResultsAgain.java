package vn.giamngheo.household.survey;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.area.AreaKey;
import vn.giamngheo.household.registry.FindHouseholds;
import vn.giamngheo.household.survey.events.SurveyCompleted;
import vn.giamngheo.household.survey.events.SurveyCompletedOutbox;
import vn.giamngheo.household.survey.model.Classification;
import vn.giamngheo.household.survey.model.Survey;
import vn.giamngheo.household.survey.store.Classifications;
import vn.giamngheo.household.survey.store.Surveys;

/** Tells once more what households are classified as, as if it had become true just now. */
@ApplicationScoped
public class TellResultsAgain {

    private final Classifications classifications;
    private final Surveys surveys;
    private final FindHouseholds households;
    private final SurveyCompletedOutbox facts;

    TellResultsAgain(
            Classifications classifications, Surveys surveys, FindHouseholds households, SurveyCompletedOutbox facts) {
        this.classifications = classifications;
        this.surveys = surveys;
        this.households = households;
        this.facts = facts;
    }

    /**
     * Of these households, which the caller has in hand, the results of a round that stand and were found in one of these
     * communes. The sequences are new: whoever has lost the fact, or has an older one, takes it; nothing newer is replaced.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tellAgain(int roundYear, Set<AreaKey> communes, Collection<UUID> of) {
        var standing = classifications.standing(roundYear, of).stream()
                .filter(classification -> communes.contains(classification.commune()))
                .toList();
        var forms = surveys.toRead(ids(standing)).stream().collect(Collectors.toMap(Survey::id, Function.identity()));
        for (var classification : standing) {
            var survey = Objects.requireNonNull(forms.get(classification.surveyId()));
            var finding = survey.findings().stream()
                    .filter(each -> each.standard().equals(classification.standard()))
                    .findFirst()
                    .orElseThrow();
            var sequence = households.nextEventSequence(classification.householdId());
            facts.append(SurveyCompleted.of(survey, finding, classification, sequence));
        }
    }

    private static List<UUID> ids(List<Classification> classifications) {
        return classifications.stream().map(Classification::surveyId).distinct().toList();
    }
}
