package vn.giamngheo.household.round;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** All rounds. */
@ApplicationScoped
class Rounds implements PanacheRepositoryBase<SurveyRound, Integer> {

    List<SurveyRound> before(int year, int rows) {
        return find("year < ?1 order by year desc", year).page(0, rows).list();
    }
}
