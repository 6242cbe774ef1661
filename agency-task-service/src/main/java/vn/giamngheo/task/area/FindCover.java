package vn.giamngheo.task.area;

import java.time.LocalDate;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

/** Finds the areas that a commune belongs to: itself, those above it, and those that it was merged into. */
@ApplicationScoped
public class FindCover {

    private final Areas areas;

    FindCover(Areas areas) {
        this.areas = areas;
    }

    public Set<String> of(String code, LocalDate validFrom) {
        return areas.covering(code, validFrom);
    }
}
