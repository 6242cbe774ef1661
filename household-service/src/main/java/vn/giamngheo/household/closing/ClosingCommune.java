package vn.giamngheo.household.closing;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.giamngheo.household.area.Area;
import vn.giamngheo.household.area.AreaLevel;
import vn.giamngheo.household.area.AreaScope;
import vn.giamngheo.household.area.FindAreas;
import vn.giamngheo.household.round.FindRounds;
import vn.giamngheo.household.round.SurveyRound;

/** Finds which commune in which round is meant; the code is the one that held on the round's last day. */
@ApplicationScoped
class ClosingCommune {

    private final FindRounds rounds;
    private final FindAreas areas;
    private final AreaScope scope;

    ClosingCommune(FindRounds rounds, FindAreas areas, AreaScope scope) {
        this.rounds = rounds;
        this.areas = areas;
        this.scope = scope;
    }

    /** Within the caller's areas. */
    Optional<Meant> find(int year, String code) {
        return anywhere(year, code).filter(meant -> scope.covers(meant.commune.key()));
    }

    /** For what everybody may read, and for work that has no caller. */
    Optional<Meant> anywhere(int year, String code) {
        return rounds.of(year)
                .flatMap(round -> areas.on(code, round.closesOn())
                        .filter(area -> area.level() == AreaLevel.COMMUNE)
                        .map(commune -> new Meant(round, commune)));
    }

    /** A commune in a round. */
    record Meant(SurveyRound round, Area commune) {

        int year() {
            return round.year();
        }

        String code() {
            return commune.code();
        }
    }
}
