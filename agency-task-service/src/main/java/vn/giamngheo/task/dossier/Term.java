package vn.giamngheo.task.dossier;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The part of a school year that a dossier is for. */
@Schema(name = "DossierTerm")
enum Term {
    YEAR,
    TERM_1,
    TERM_2;

    /** Two terms overlap when they share a half. */
    List<Integer> halves() {
        return switch (this) {
            case YEAR -> List.of(1, 2);
            case TERM_1 -> List.of(1);
            case TERM_2 -> List.of(2);
        };
    }
}
