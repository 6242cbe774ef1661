package vn.giamngheo.household.survey;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.giamngheo.household.area.Area;
import vn.giamngheo.household.area.AreaKey;
import vn.giamngheo.household.area.FindAreas;
import vn.giamngheo.household.registry.FindHouseholds;
import vn.giamngheo.household.registry.Household;
import vn.giamngheo.household.registry.HouseholdSnapshot;
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

    /** The household as it was on the day of a survey: who was born or moved since does not count. */
    HouseholdSnapshot then(Household household, LocalDate day) {
        return households.asOf(household, day);
    }

    /** The unit in which the household lived that day: its commune may have been merged or become a town since. */
    Optional<Area> communeThen(Household household, LocalDate day) {
        var then = then(household, day);
        return areas.become(new AreaKey(then.communeCode(), then.communeValidFrom()), day);
    }

    /** The commune on whose list the result stands, when its closing has locked it; otherwise it is held open. */
    Optional<String> lockedBy(Household household, LocalDate surveyedOn, SurveyRound round) {
        var then = then(household, surveyedOn);
        return areas.become(new AreaKey(then.communeCode(), then.communeValidFrom()), round.closesOn())
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
