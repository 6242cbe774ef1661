package vn.giamngheo.household.subject;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.readlog.FindReads;
import vn.giamngheo.household.readlog.ReadLog;
import vn.giamngheo.household.readlog.ReadOperation;
import vn.giamngheo.household.registry.FindHouseholds;
import vn.giamngheo.household.registry.ShowPerson;
import vn.giamngheo.household.security.Author;
import vn.giamngheo.household.survey.store.Surveys;

/** Draws all that is kept about one person into one answer, and writes down that it was drawn. */
@ApplicationScoped
class DrawExtract {

    private static final int MOST_READS = 1000;

    private final FindHouseholds households;
    private final ShowPerson persons;
    private final Surveys surveys;
    private final KeptOfHousehold kept;
    private final SubjectRequests requests;
    private final FindReads findReads;
    private final ReadLog reads;
    private final Author author;

    DrawExtract(
            FindHouseholds households,
            ShowPerson persons,
            Surveys surveys,
            KeptOfHousehold kept,
            SubjectRequests requests,
            FindReads findReads,
            ReadLog reads,
            Author author) {
        this.households = households;
        this.persons = persons;
        this.surveys = surveys;
        this.kept = kept;
        this.requests = requests;
        this.findReads = findReads;
        this.reads = reads;
        this.author = author;
    }

    @Transactional
    Drawing draw(UUID householdId, UUID memberId) {
        var household = households.one(householdId).orElse(null);
        if (household == null) {
            return new Drawing.UnknownHousehold(householdId);
        }
        return persons.of(household, memberId)
                .<Drawing>map(person -> {
                    reads.one(ReadOperation.EXTRACT, householdId);
                    return new Drawing.Drawn(extract(person, householdId, memberId));
                })
                .orElseGet(() -> new Drawing.UnknownMember(memberId));
    }

    private ExtractView extract(ShowPerson.PersonView person, UUID household, UUID member) {
        var looked = findReads.of(household, MOST_READS + 1);
        return new ExtractView(
                author.now(),
                person,
                surveys.of(household).stream()
                        .map(survey -> ExtractView.SurveyPart.of(survey, member))
                        .toList(),
                kept.classes(household),
                kept.certificates(household),
                kept.complaints(household),
                requests.of(member).stream()
                        .map(request -> SubjectRequestView.of(request, true))
                        .toList(),
                looked.stream().limit(MOST_READS).toList(),
                looked.size() > MOST_READS);
    }

    /** What can come of asking for it. */
    sealed interface Drawing {

        record Drawn(ExtractView extract) implements Drawing {}

        record UnknownHousehold(UUID id) implements Drawing {}

        record UnknownMember(UUID id) implements Drawing {}
    }
}
