package vn.giamngheo.task.programme;

import jakarta.enterprise.context.ApplicationScoped;

/** Tells a programme's code from any other text. */
@ApplicationScoped
public class RecogniseProgramme {

    private final Programmes programmes;

    RecogniseProgramme(Programmes programmes) {
        this.programmes = programmes;
    }

    public boolean isProgramme(String code) {
        return programmes.one(code).isPresent();
    }
}
