package vn.giamngheo.task.agency;

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
}
