package vn.giamngheo.task.agency;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

/** Tells an agency's code, of whatever time, from any other text. */
@ApplicationScoped
public class RecogniseAgency {

    private final Agencies agencies;

    RecogniseAgency(Agencies agencies) {
        this.agencies = agencies;
    }

    public boolean isAgency(String code) {
        return agencies.count("code", code) == 1;
    }

    public boolean existsOn(String code, LocalDate day) {
        return agencies.count("code = ?1 and validFrom <= ?2 and (validTo is null or validTo > ?2)", code, day) == 1;
    }
}
