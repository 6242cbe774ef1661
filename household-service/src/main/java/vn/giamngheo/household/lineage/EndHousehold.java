package vn.giamngheo.household.lineage;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.registry.Ending;
import vn.giamngheo.household.registry.HouseholdChange;
import vn.giamngheo.household.registry.HouseholdEnd;
import vn.giamngheo.household.registry.HouseholdJournal;
import vn.giamngheo.household.registry.TakeHousehold;
import vn.giamngheo.household.registry.TakeHousehold.Taking;
import vn.giamngheo.household.security.Author;
import vn.giamngheo.household.survey.FindOpenSurvey;

/** Takes a household off the register: it dissolved, or moved where this register does not reach. */
@ApplicationScoped
class EndHousehold {

    private final TakeHousehold takeHousehold;
    private final FindOpenSurvey openSurvey;
    private final HouseholdJournal journal;
    private final Author author;

    EndHousehold(TakeHousehold takeHousehold, FindOpenSurvey openSurvey, HouseholdJournal journal, Author author) {
        this.takeHousehold = takeHousehold;
        this.openSurvey = openSurvey;
        this.journal = journal;
        this.author = author;
    }

    @Transactional
    HouseholdChange end(UUID id, long expectedVersion, EndHouseholdRequest request) {
        return switch (takeHousehold.take(id, expectedVersion)) {
            case Taking.Refused(var why) -> why;
            case Taking.Taken(var household) -> {
                var faults = takeHousehold.checkDay(household, request.effectiveOn());
                if (!faults.isEmpty()) {
                    yield new HouseholdChange.Invalid(faults);
                }
                var open = openSurvey.of(id);
                if (open.isPresent()) {
                    yield new HouseholdChange.SurveyOpen(open.get());
                }
                household.end(
                        new Ending(
                                HouseholdEnd.valueOf(request.kind().name()),
                                request.effectiveOn(),
                                request.reason(),
                                null),
                        author.now());
                journal.record(household, HouseholdJournal.Kind.ENDED, request.effectiveOn(), request.reason());
                yield new HouseholdChange.Changed(household);
            }
        };
    }
}
