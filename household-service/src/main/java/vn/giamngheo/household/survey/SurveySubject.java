package vn.giamngheo.household.survey;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.giamngheo.household.area.Area;
import vn.giamngheo.household.area.FindAreas;
import vn.giamngheo.household.registry.FindHouseholds;
import vn.giamngheo.household.registry.Household;
import vn.giamngheo.household.round.FindRounds;
import vn.giamngheo.household.round.SurveyRound;

/** What a survey is about: its household, round and commune, as far as the caller may see them. */
@ApplicationScoped
class SurveySubject {

    private final FindHouseholds households;
    private final FindRounds rounds;
    private final FindAreas areas;

    SurveySubject(FindHouseholds households, FindRounds rounds, FindAreas areas) {
        this.households = households;
        this.rounds = rounds;
        this.areas = areas;
    }

    Optional<Household> household(UUID id) {
        return households.one(id);
    }

    Optional<SurveyRound> round(int year) {
        return rounds.of(year);
    }

    /** The unit that the household's commune was on the day of the survey: it may have been merged or become a town. */
    Optional<Area> communeThen(Household household, Survey survey) {
        return areas.become(household.commune(), survey.surveyedOn());
    }

    boolean maySee(Survey survey) {
        return household(survey.householdId()).isPresent();
    }

    long nextEventSequence(Household household) {
        return households.nextEventSequence(household.id());
    }
}
