package vn.giamngheo.task.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

/** Finds the programmes, all or those of a day, and one of them with its benefits. */
@ApplicationScoped
class FindProgrammes {

    private final Programmes programmes;

    FindProgrammes(Programmes programmes) {
        this.programmes = programmes;
    }

    /** A programme and what it gives, over all its periods. */
    record Whole(Programme programme, List<Benefit> benefits) {}

    @Transactional
    List<Programme> after(@Nullable LocalDate asOf, @Nullable String code, int limit) {
        return programmes.after(asOf, code, limit);
    }

    @Transactional
    Optional<Whole> one(String code) {
        return programmes.one(code).map(programme -> new Whole(programme, programmes.benefitsOf(code)));
    }
}
