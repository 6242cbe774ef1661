package vn.giamngheo.household.survey;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.giamngheo.household.area.Area;
import vn.giamngheo.household.area.FindAreas;
import vn.giamngheo.household.registry.FindHouseholds;
import vn.giamngheo.household.registry.Household;
import vn.giamngheo.household.round.CommuneRounds;
import vn.giamngheo.household.round.FindRounds;
import vn.giamngheo.household.round.SurveyRound;
import vn.giamngheo.household.standard.PovertyStandard;
import vn.giamngheo.household.standard.Standards;
import vn.giamngheo.household.survey.model.Survey;

/** What a survey is about: its household, round, commune and standards, as far as the caller may see them. */
@ApplicationScoped
class SurveySubject {

    private final FindHouseholds households;
    private final FindRounds rounds;
    private final CommuneRounds communeRounds;
    private final FindAreas areas;
    private final Standards standards;

    SurveySubject(
            FindHouseholds households,
            FindRounds rounds,
            CommuneRounds communeRounds,
            FindAreas areas,
            Standards standards) {
        this.households = households;
        this.rounds = rounds;
        this.communeRounds = communeRounds;
        this.areas = areas;
        this.standards = standards;
    }

    Optional<Household> household(UUID id) {
        return households.one(id);
    }

    Optional<SurveyRound> round(int year) {
        return rounds.of(year);
    }

    Map<String, PovertyStandard> standardsOf(SurveyRound round) {
        return round.standards().stream().collect(Collectors.toMap(Function.identity(), standards::known));
    }

    PovertyStandard standard(String code) {
        return standards.known(code);
    }

    /** The unit that the household's commune was on the day of the survey: it may have been merged or become a town. */
    Optional<Area> communeThen(Household household, Survey survey) {
        return areas.become(household.commune(), survey.surveyedOn());
    }

    /** The commune whose closing has locked this household's surveys of the round; otherwise it is held open. */
    Optional<String> lockedBy(Household household, SurveyRound round) {
        return areas.become(household.commune(), round.closesOn())
                .filter(commune -> !communeRounds.holdOpen(round.year(), commune.key()))
                .map(Area::code);
    }

    boolean maySee(Survey survey) {
        return household(survey.householdId()).isPresent();
    }

    long nextEventSequence(Household household) {
        return households.nextEventSequence(household.id());
    }
}
