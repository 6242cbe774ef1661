package vn.giamngheo.task.task.model;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/** The latest survey that found a need. */
@Embeddable
public record Finding(String standard, int roundYear, UUID surveyId, LocalDate surveyedOn) {

    static Finding of(SurveyFact fact) {
        return new Finding(fact.standard(), fact.roundYear(), fact.surveyId(), fact.surveyedOn());
    }
}
