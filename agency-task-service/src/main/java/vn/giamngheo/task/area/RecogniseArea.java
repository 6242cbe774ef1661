package vn.giamngheo.task.area;

import jakarta.enterprise.context.ApplicationScoped;

/** Tells an area's code, of whatever time, from any other text. */
@ApplicationScoped
public class RecogniseArea {

    private final Areas areas;

    RecogniseArea(Areas areas) {
        this.areas = areas;
    }

    public boolean isArea(String code) {
        return areas.know(code);
    }
}
