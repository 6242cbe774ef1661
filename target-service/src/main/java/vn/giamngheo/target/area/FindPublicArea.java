package vn.giamngheo.target.area;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Finds areas for everybody: which there are is public knowledge; what is told of them is for the asker to decide. */
@ApplicationScoped
public class FindPublicArea {

    private final Areas areas;

    FindPublicArea(Areas areas) {
        this.areas = areas;
    }

    @Transactional
    public Optional<FoundArea> on(LocalDate day, String code) {
        return areas.within(Set.of(code), code, day);
    }

    @Transactional
    public List<String> districtsOf(String code, LocalDate day) {
        return areas.districtsOf(code, day);
    }
}
