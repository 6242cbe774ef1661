package vn.giamngheo.target.area;

import java.time.LocalDate;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

/** Finds the codes of the areas that an area lies in, its own included. */
@ApplicationScoped
public class FindCoveringAreas {

    private final Areas areas;

    FindCoveringAreas(Areas areas) {
        this.areas = areas;
    }

    /** On the day, or at any time when there is none; an area we have not heard of lies in nothing but itself. */
    @Transactional
    public Set<String> of(String code, @Nullable LocalDate day) {
        return areas.covering(code, day);
    }
}
